import { COMMA, LINE_BREAK, QUESTION, SENTENCE_END, tokenise, wordAt, type Tokens } from "../../text/tokens";

/** Words beyond this many are left unread: an answer says no, yes or later long before. */
export const WORD_LIMIT = 1200;

const SPECIAL: Readonly<Record<string, string>> = { ß: "ss", ø: "o", ł: "l", æ: "ae", œ: "oe", đ: "d", ı: "i" };

// "we'll" must not become "well", nor "I'd" "id".
const CONTRACTED = /^(i|we|you|he|she|they|it)['\u2019](?:ll|re|ve|d|m)$/;

/** A word for look-up: lower case, diacritics and apostrophes dropped. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(CONTRACTED, "$1")
    .normalize("NFD")
    .replace(/[\u0300-\u036f'\u2019]/g, "")
    .replace(/[ßøłæœđı]/g, (letter) => SPECIAL[letter] ?? letter);
}

/** Values of `gaps`. */
export const CLAUSE = 2;
export const SENTENCE = 3;

/** The words of an answer as the forms see them: for each word the fields it belongs to, and where sentences begin. */
export interface ReadWords {
  readonly tokens: Tokens;
  readonly count: number;
  /** Fields of each word. */
  readonly fields: (readonly number[])[];
  /** What stands before each word: 0 nothing much, 1 line end, 2 comma, 3 the end of a sentence. */
  readonly gaps: Uint8Array;
  /** 1 when the sentence of the word ends with a question mark. */
  readonly asked: Uint8Array;
}

/** Cuts a text into words and looks each up once; `lookUp` gets the folded word. */
export function readWords(text: string, lookUp: (folded: string) => readonly number[], memo: WordMemo): ReadWords {
  const tokens = tokenise(text);
  const count = Math.min(tokens.count, WORD_LIMIT);
  const fields: (readonly number[])[] = new Array(count);
  const gaps = new Uint8Array(count + 1);
  const asked = new Uint8Array(count + 1);
  let sentence = 0;
  for (let index = 0; index <= count; index += 1) {
    const before = index < tokens.count ? (tokens.before[index] ?? 0) : tokens.after;
    gaps[index] = before & SENTENCE_END ? SENTENCE : before & COMMA ? CLAUSE : before & LINE_BREAK ? 1 : 0;
    if (before & QUESTION) asked.fill(1, sentence, index);
    if (gaps[index] === SENTENCE) sentence = index;
    if (index < count) fields[index] = memo.of(tokens, index, lookUp);
  }
  return { tokens, count, fields, gaps, asked };
}

/** Remembers what was looked up, by the hashes of a word, so that a known word costs no string. */
export interface WordMemo {
  readonly of: (tokens: Tokens, index: number, lookUp: (folded: string) => readonly number[]) => readonly number[];
}

const MEMO_LIMIT = 20_000;

/** A memo that forgets everything when it is full: same answers, bounded memory. */
export function createMemo(): WordMemo {
  const known = new Map<number, { readonly second: number; readonly fields: readonly number[] }>();
  return {
    of: (tokens, index, lookUp) => {
      const first = tokens.hashes[index] ?? 0;
      const second = tokens.secondHashes[index] ?? 0;
      const entry = known.get(first);
      if (entry && entry.second === second) return entry.fields;
      const fields = lookUp(fold(wordAt(tokens, index)));
      if (known.size >= MEMO_LIMIT) known.clear();
      known.set(first, { second, fields });
      return fields;
    },
  };
}
