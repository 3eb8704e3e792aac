import { endOfBody, isNumber, split } from "./attribution-words";
import type { Word } from "./attribution-words";
import { MONTHS, WEEKDAYS } from "./date-words";
import type { Person, WrittenDate } from "./message";
import { readPerson } from "./people";
import { LEADS, WROTE } from "./quote-words";

/** What the line above a quoted message tells of it. */
export interface Attribution {
  /** Where it begins in the text that was given. */
  readonly at: number;
  readonly from?: Person | undefined;
  readonly date?: WrittenDate | undefined;
  /** True when it names a date: a surer sign than a name alone. */
  readonly dated: boolean;
  /** True when it begins with such a word as "on" or with the date itself, not with a name. */
  readonly led: boolean;
}

/** An introduction is at most this long, wrapped lines together. */
export const ATTRIBUTION_LIMIT = 420;

/**
 * Reads "On Monday, Ann wrote:" and its like in the languages of the word tables.
 * @param text ends where the introduction must end; wrapped lines are joined by line breaks.
 * @param within true to look for one that begins inside the text, after words of the answer.
 */
export function readAttribution(text: string, within: boolean): Attribution | undefined {
  if (text.length > ATTRIBUTION_LIMIT || !mayTell(text)) return undefined;
  const end = endOfBody(text);
  const colon = text.charCodeAt(end - 1) === 58 || text.charCodeAt(end - 1) === 0xff1a;
  const words = split(text, colon ? end - 1 : end);
  if (words.length < 2) return undefined;
  const wrote = lastWrote(words);
  if (wrote < 0 && !text.includes("@")) return undefined;
  if (!colon && wrote !== words.length - 1) return undefined;
  for (const first of within ? leadsFromEnd(words) : [0]) {
    const attribution = judge({ text, words, wrote, end }, first, within);
    if (attribution) return attribution;
  }
  return undefined;
}

/** Every introduction holds a date, and so a digit, or an address: most lines are left at once. */
export function mayTell(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || code === 64) return true;
  }
  return false;
}

/** Place of the last word that says "wrote", or -1. */
function lastWrote(words: readonly Word[]): number {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index]?.text ?? "";
    if (WROTE.has(word) || endsInWrote(word)) return index;
    if (word.includes("(") && WROTE.has(word.replace("(а)", "(а)").replace("(a", "(a)"))) return index;
  }
  return -1;
}

/** Chinese, Japanese and Korean do not part words by spaces. */
function endsInWrote(word: string): boolean {
  return (
    word.charCodeAt(word.length - 1) > 0x2fff &&
    /(?:写道|寫道|写|書きました|のメール|のメッセージ|작성|님이)$/.test(word)
  );
}

/** Inside a line the date stands within so many words of the beginning, and the whole has at most so many. */
const DATE_REACH = 9;
const LONGEST = 24;

/** Beginnings that are tried inside one line. */
const TRIES = 8;

/** Words that may begin an introduction inside a line, the one nearest to its end first. */
function* leadsFromEnd(words: readonly Word[]): Generator<number> {
  let tries = 0;
  for (let index = words.length - 2; index >= 0 && tries < TRIES; index -= 1) {
    const word = words[index];
    if (word && LEADS.has(word.text) && !isInsideDate(words[index - 1])) {
      tries += 1;
      yield index;
    }
  }
  yield 0;
}

/** "2026 at", "2026 à": a small word between a day and its time begins nothing. */
function isInsideDate(before: Word | undefined): boolean {
  return before !== undefined && (before.dated || isNumber(before.text));
}

/** A text taken apart for judging. */
interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Place of the word that says "wrote", or -1. */
  readonly wrote: number;
  /** Where the text ends, trailing signs left out. */
  readonly end: number;
}

function judge(reading: Reading, first: number, within: boolean): Attribution | undefined {
  const { text, words, wrote, end } = reading;
  const head = words[first];
  if (!head) return undefined;
  // Lengths and capitals first: dates are looked for only where the rest fits.
  if (within && (words.length - first > LONGEST || !/^\P{Ll}/u.test(text.charAt(head.at)))) return undefined;
  const rest = words.slice(first);
  const dated = hasDate(within ? rest.slice(0, DATE_REACH) : rest);
  if (within && !dated) return undefined;
  const address = rest.some((word) => word.text.includes("@"));
  const lead = LEADS.has(head.text) || startsDate(rest);
  const said = wrote >= first;
  const sure =
    (lead && dated && said) ||
    (lead && dated && address && endsInPerson(text, end)) ||
    (first === 0 && said && address && wrote >= words.length - 2) ||
    (first === 0 && said && address && rest.length <= 12) ||
    (first === 0 && said && dated && wrote <= 5 && rest.length <= 24 && !isSentence(text, rest, wrote));
  if (!sure) return undefined;
  return {
    at: head.at,
    dated,
    led: lead,
    date: dated ? { text: text.slice(head.at, end), monthFirst: monthFirst(head.text) } : undefined,
    from: personOf(reading, first),
  };
}

/** A date near the beginning or the end: a number of its form, or a month with a number beside it. */
export function hasDate(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    if (word.dated) return true;
    if (!MONTHS.has(word.text) && !word.text.includes("-")) return false;
    if (word.text.includes("-")) return word.text.split("-").some((piece) => MONTHS.has(piece)) && /\d/.test(word.text);
    return isNumber(words[index - 1]?.text ?? "") || isNumber(words[index + 1]?.text ?? "");
  });
}

function startsDate(words: readonly Word[]): boolean {
  const [one, two] = words;
  if (!one || !two) return false;
  if (one.dated) return true;
  if (WEEKDAYS.has(one.text))
    return two.dated || isNumber(two.text) || MONTHS.has(two.text) || LEADS.has(two.text) || hasDate(words.slice(0, 6));
  return isNumber(one.text) && (MONTHS.has(two.text) || two.text === "de");
}

/** `<a@b>:`, `"Ann":`, `a@b:`: the last thing before the colon is somebody. */
function endsInPerson(text: string, end: number): boolean {
  const before = text.slice(0, end - 1).trimEnd();
  const last = before.charAt(before.length - 1);
  if (last === ">" || last === "]" || last === ")" || last === '"') return true;
  return before.slice(before.lastIndexOf(" ") + 1).includes("@");
}

/** A sentence about somebody's writing rather than an introduction: it has small words before the verb. */
function isSentence(text: string, words: readonly Word[], wrote: number): boolean {
  const before = words.slice(0, wrote);
  return before.some((word) => /^\p{Ll}/u.test(text.charAt(word.at)) && !word.text.includes("@"));
}

/** Only English writes 3/4/2026 for the fourth of March. */
function monthFirst(lead: string): boolean {
  return lead === "on" || lead === "at" || WEEKDAYS.has(lead) || /^\d/.test(lead);
}

/** The person: what stands before the address, or beside the verb, and is not date. */
function personOf({ text, words, wrote, end }: Reading, first: number): Person | undefined {
  const addressed = words.findIndex((word, index) => index >= first && word.text.includes("@"));
  const last =
    addressed >= 0
      ? addressed
      : wrote > first && wrote < words.length - 1
        ? words.length
        : wrote >= 0
          ? wrote
          : words.length;
  let start = last;
  while (start > first && !isDateWord(words[start - 1]) && last - start < 6) start -= 1;
  const from = words[start]?.at ?? end;
  const to = addressed >= 0 ? end : (words[last]?.at ?? end);
  const person = readPerson(text.slice(from, to).replace(/[:：\s]+$/, ""));
  return person?.name && PRONOUNS.has(person.name.toLowerCase()) ? undefined : person;
}

/** "At 9:19 you wrote:" names nobody. */
const PRONOUNS = new Set("you he she they i sie du er ich vous tu il elle usted él ella lei lui u jij você".split(" "));

const DATE_WORDS = new Set(
  (
    "am pm a.m p.m at um a à las alle ore om kl klo o godz kello saat às h nachm vorm gmt utc uhr heeft hat odesílatel odosielateľ použivatel uživatel ο χρήστης пользователь " +
    "користувач usuario usuário utilisateur käyttäjä π.μ μ.μ vào lúc thg tháng tarihinde time pukul jam مאת من מאת ב 上午 下午 午前 午後"
  ).split(" "),
);

function isDateWord(word: Word | undefined): boolean {
  if (!word) return true;
  const { text } = word;
  if (word.dated || isNumber(text) || WROTE.has(text) || DATE_WORDS.has(text) || LEADS.has(text)) return true;
  // "Sam" is a Saturday in French and a man in English: only where names and days cannot meet does the day count.
  if (text.charCodeAt(0) > 0x2fff && WEEKDAYS.has(text)) return true;
  return /^(?:gmt|utc)?[+-]?\d/.test(text) || /^[a-z]{1,2}st$|^[a-z]dt$/.test(text);
}
