/** Classes of characters. MARK is a letter that needs the slow way: a combining mark or one that unfolds to several. */
const UNKNOWN = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const IGNORED = 4;
export const MARK = 5;
export const JOINER = 6;
export const OTHER = 7;
export const NEWLINE = 8;
export const STOP = 9;
export const SIGN = 10;
export const COMMAS = 11;
export const HIGH = 12;

/** Class of each code unit that was met; 0 for the others: ask `classOf`. */
export const classes = new Uint8Array(65536);
/** The code unit that a letter counts as; filled together with its class. */
export const folds = new Uint16Array(65536);

const LOOK_ALIKES = new Map<number, string>(
  [..."аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwοoαaνvρpτtιiкkαaεeηnυu"].reduce<[number, string][]>((pairs, letter, index, all) => {
    if (index % 2 === 0) pairs.push([letter.charCodeAt(0), all[index + 1] ?? letter]);
    return pairs;
  }, []),
);

/** Characters that are passed over inside words, as first and last code of each stretch. */
const IGNORABLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Class of a UTF-16 code unit; looked up in the Unicode tables once for each code. */
export function classOf(code: number): number {
  const known = classes[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(code);
  const found = classify(code, letter);
  classes[code] = found;
  folds[code] = foldOf(code, letter);
  return found;
}

function classify(code: number, letter: string): number {
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return NEWLINE;
  if (IGNORABLE.some(([first, last]) => code >= first && code <= last)) return IGNORED;
  if (code >= 0xd800 && code <= 0xdfff) return HIGH;
  if (/\p{Nd}/u.test(letter)) return DIGIT;
  if (/\p{M}/u.test(letter)) return MARK;
  if (/[\p{L}\p{N}]/u.test(letter)) return letter.normalize("NFKC").length > 1 ? MARK : LETTER;
  if (letter === "'" || letter === "\u2019" || letter === "\u02bc") return JOINER;
  if (/[.!?…。！？]/.test(letter)) return STOP;
  if (/[%€$£¥]/.test(letter)) return SIGN;
  if (letter === "," || letter === ";") return COMMAS;
  return /\s/.test(letter) ? SPACE : OTHER;
}

/** The code unit that a letter counts as; letters that unfold to several take the slow way (class MARK). */
function foldOf(code: number, letter: string): number {
  if (code === 0x2019 || code === 0x2bc) return 0x27;
  const lower = letter.normalize("NFKC").toLowerCase();
  const plain = lower.length === 1 ? lower.charCodeAt(0) : code;
  return LOOK_ALIKES.get(plain)?.charCodeAt(0) ?? plain;
}

/** ASCII without a hyphen: only its capitals change. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code > 127 || code === 0x2d) return false;
  }
  return true;
}

/** Normal form of one word, as `tokenise` compares it. */
export function normalise(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  let out = "";
  for (const letter of word.normalize("NFKC").toLowerCase()) {
    const code = letter.length === 1 ? letter.charCodeAt(0) : 0;
    if (code && classOf(code) === IGNORED) continue;
    // A hyphen is only ever part of a word in "e-mail".
    if (code === 0x2d || code === 0x2010 || code === 0x2011) continue;
    out +=
      code && LOOK_ALIKES.has(code) ? (LOOK_ALIKES.get(code) ?? "") : code === 0x2019 || code === 0x2bc ? "'" : letter;
  }
  return out;
}
