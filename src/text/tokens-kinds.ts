/** What a token is made of; values are bits of `Tokens.kinds`. */
export const CAPITAL = 1;
export const ALL_CAPS = 2;
export const NUMBER = 4;
export const URL = 8;
export const ADDRESS = 16;
/** A percent or currency sign. */
export const SYMBOL = 32;
/** The word carries an accent or an umlaut. */
export const MARKED = 64;

/** What stands between the token before and this one; values are bits of `Tokens.before`. */
export const LINE_BREAK = 1;
export const SENTENCE_END = 2;
export const BLANK_LINE = 4;
export const QUESTION = 8;
export const EXCLAMATION = 16;
export const COMMA = 32;
/** The line that the token opens begins with a bullet or a number. */
export const BULLET = 64;
