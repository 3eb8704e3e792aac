import { MONTHS, WEEKDAYS } from "./date-words";
import type { EarlierMessage } from "./message";

/** When a message from quoted history was sent, as ISO 8601 in UTC; undefined when that was not written or can not be read. */
export function sentAtOf({ date }: EarlierMessage): string | undefined {
  return date && readDate(date.text, date.monthFirst);
}

/** What a written date says so far. */
interface Draft {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of Greenwich; undefined when the text does not tell. */
  zone: number | undefined;
  afternoon: boolean | undefined;
  /** The month came from a name that is also a weekday ("mar"): a better one may replace it. */
  weak: boolean;
  /** Vietnamese says before a number what it is: "Th 2" a day of the week, "thg 3" a month. */
  next: "month" | "weekday" | undefined;
  /** The year came before day and month: then the month comes before the day. */
  yearFirst: boolean;
}

/** Dates are short; what comes after this many characters is not read. */
const DATE_LIMIT = 160;

const AM = new Set(["am", "a.m", "vorm", "上午", "de", "dop", "πμ", "오전", "午前", "fm"]);
const PM = new Set(["pm", "p.m", "nachm", "下午", "du", "odp", "μμ", "오후", "午後", "em"]);
const ZONES: Readonly<Record<string, number>> = {
  utc: 0, gmt: 0, z: 0, wet: 0, bst: 60, cet: 60, mez: 60, cest: 120, mesz: 120, eet: 120, eest: 180, msk: 180, ist: 330,
  est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420,
}; // prettier-ignore

/**
 * Reads a date as mail programs write it above quoted mail, in the languages of the month table and in numbers.
 * @param monthFirst how to read 3/4/2026 when nothing else tells: true for American order.
 * @returns ISO 8601 in UTC, or undefined when year, month or day is missing. Without a zone the clock is taken as UTC.
 */
export function readDate(text: string, monthFirst: boolean): string | undefined {
  const draft: Draft = {
    year: 0, month: 0, day: 0, hour: -1, minute: 0, second: 0, zone: undefined, afternoon: undefined, weak: false, next: undefined, yearFirst: false,
  }; // prettier-ignore
  const loose: number[] = [];
  let slashed: readonly number[] = [];
  for (const token of tokens(text)) {
    const first = token.charCodeAt(0);
    if ((first < 48 || first > 57) && first !== 43 && first !== 45) readWord(draft, token);
    else if (isZone(token, draft)) draft.zone = readZone(token);
    else slashed = readNumber(draft, token, loose, slashed);
  }
  if (slashed.length) orderSlashed(draft, slashed, monthFirst && draft.afternoon !== undefined);
  settle(draft, loose);
  return toIso(draft);
}

/** Cuts a text into numbers with their inner marks ("25.06.2015", "10:55", "+0200") and words. */
function tokens(text: string): string[] {
  const spaced = text
    .slice(0, DATE_LIMIT)
    .toLowerCase()
    .replace(/[于於在]|ב-/g, " ")
    .replace(/([年月日号時时点分秒년월일시분초])/g, "$1 ")
    .replace(/(上午|下午|午前|午後|오전|오후)/g, " $1 ");
  return spaced.split(/[\s,;()<>"'“”|*_\u202f\u00a0]+/).filter(Boolean);
}

function readWord(draft: Draft, token: string): void {
  const word = token.replace(/[.:]{1,3}$/, "");
  draft.next = word === "thg" || word === "tháng" ? "month" : word === "th" || word === "thứ" ? "weekday" : undefined;
  const zone = ZONES[word];
  if (zone !== undefined) draft.zone = zone;
  else if (/^(?:gmt|utc)[+-]\d/.test(word)) draft.zone = readZone(word.slice(3));
  else if (AM.has(word) && draft.hour >= 0) draft.afternoon = false;
  else if (PM.has(word) && draft.hour >= 0) draft.afternoon = true;
  else if (word === "上午" || word === "午前" || word === "오전") draft.afternoon = false;
  else if (word === "下午" || word === "午後" || word === "오후") draft.afternoon = true;
  else readMonth(draft, word);
}

function readMonth(draft: Draft, word: string): void {
  const inner = word.includes("-") ? word.split("-") : word.includes("/") ? word.split("/") : undefined;
  if (inner && inner.length > 1) return readPieces(draft, inner);
  const month = MONTHS.get(word);
  if (!month || (draft.month && !draft.weak)) return;
  const weak = WEEKDAYS.has(word);
  if (draft.month && weak) return;
  draft.month = month;
  draft.weak = weak;
}

/** "11-apr-2011", "march-19-11". */
function readPieces(draft: Draft, pieces: readonly string[]): void {
  const month = pieces.map((piece) => MONTHS.get(piece.replace(".", ""))).find(Boolean);
  if (!month) return;
  const numbers = pieces.map(Number).filter((number) => number > 0);
  draft.month = month;
  draft.weak = false;
  draft.day = numbers[0] ?? draft.day;
  if (numbers[1]) draft.year = fullYear(numbers[1]);
}

function isZone(token: string, draft: Draft): boolean {
  return draft.hour >= 0 && /^[+-]\d{1,2}:?\d{0,2}$/.test(token);
}

function readZone(token: string): number {
  const sign = token.startsWith("-") ? -1 : 1;
  const digits = token.replace(/\D/g, "");
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0;
  return hours <= 14 && minutes < 60 ? sign * (hours * 60 + minutes) : 0;
}

/** Reads a token that begins with a digit; returns the numbers of a date whose order is still open. */
function readNumber(draft: Draft, token: string, loose: number[], slashed: readonly number[]): readonly number[] {
  if (readEastern(draft, token)) return slashed;
  if (token.includes("t") && /^\d{4}-\d\d-\d\dt\d\d:\d\d/.test(token)) {
    readNumber(draft, token.slice(0, 10), loose, slashed);
    return readNumber(draft, token.slice(11), loose, slashed);
  }
  const numbers = token.split(/\D+/).filter(Boolean).map(Number);
  const [one = 0, two = 0, three = 0] = numbers;
  const { next } = draft;
  draft.next = undefined;
  if (next === "month") draft.month = one;
  if (next) return slashed;
  if (
    token.includes(":") ||
    (/^\d{1,2}[h.]\d\d\.?$/.test(token) &&
      numbers.length === 2 &&
      (draft.year || slashed.length || token.includes("h")))
  ) {
    return (readTime(draft, token, numbers), slashed);
  }
  if (numbers.length >= 3 && /^\d+[./-]\d+[./-]\d+/.test(token)) {
    if (one > 999) [draft.year, draft.month, draft.day, draft.weak] = [one, two, three, false];
    else if (token.includes(".")) [draft.day, draft.month, draft.year, draft.weak] = [one, two, fullYear(three), false];
    else return numbers;
    return slashed;
  }
  if (/^\d{1,2}-\p{L}/u.test(token)) readPieces(draft, token.split("-"));
  else if (/^\d{1,2}(?:am|pm)$/.test(token)) readTime(draft, token, [one]);
  else if (one >= 1970 && one < 2100 && !draft.year) {
    draft.year = one;
    draft.yearFirst = loose.length === 0;
  } else loose.push(one);
  return slashed;
}

/** "2016年", "12月", "8時": the unit says what the number is. */
function readEastern(draft: Draft, token: string): boolean {
  const value = Number.parseInt(token, 10);
  switch (token.slice(-1)) {
    case "年":
    case "년":
      draft.year = value;
      return true;
    case "月":
    case "월":
      draft.month = value;
      return true;
    case "日":
    case "号":
    case "일":
      draft.day = value;
      return true;
    default:
      return false;
  }
}

function readTime(draft: Draft, token: string, numbers: readonly number[]): void {
  if (draft.hour >= 0 || (numbers[0] ?? 99) > 24) return;
  [draft.hour, draft.minute, draft.second] = [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0];
  if (token.endsWith("pm")) draft.afternoon = true;
  if (token.endsWith("am")) draft.afternoon = false;
}

function orderSlashed(draft: Draft, numbers: readonly number[], monthFirst: boolean): void {
  const [one = 0, two = 0, three = 0] = numbers;
  const swap = one <= 12 && (two > 12 || monthFirst);
  [draft.day, draft.month, draft.year] = swap ? [two, one, fullYear(three)] : [one, two, fullYear(three)];
}

function fullYear(year: number): number {
  return year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
}

/** Gives the numbers that stand alone their meaning: "20. lokakuuta 2017", "8 tháng 6, 2017". */
function settle(draft: Draft, loose: readonly number[]): void {
  for (const number of loose) {
    if (draft.yearFirst && !draft.month && number >= 1 && number <= 12) draft.month = number;
    else if (number >= 1 && number <= 31 && !draft.day) draft.day = number;
    else if (number >= 1 && number <= 12 && !draft.month) draft.month = number;
  }
}

function toIso(draft: Draft): string | undefined {
  const { year, month, day } = draft;
  if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  let hour = Math.max(draft.hour, 0);
  if (draft.afternoon === true && hour < 12) hour += 12;
  if (draft.afternoon === false && hour === 12) hour = 0;
  if (hour > 24 || draft.minute > 59 || draft.second > 60) return undefined;
  const time = Date.UTC(year, month - 1, day, hour, draft.minute, draft.second) - (draft.zone ?? 0) * 60_000;
  return new Date(time).toISOString().replace(".000Z", "Z");
}
