/**
 * Stands in for `entities/decode`, of which the HTML tokenizer needs one class, in the scripts of the browser: every browser
 * knows the 2,231 names of HTML by itself, so their table (13 kB after gzip) need not be sent to it. The test compares both.
 */

/** As `entities` numbers them. */
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const;

/** The tokenizer hands them back to the decoder, which does without. */
export const htmlDecodeTree = null;
export const xmlDecodeTree = null;

/** Names are letters and digits, none longer than this. */
const LONGEST = 32;
/** Different names that one text may have looked up; more than there are. */
const MOST_LOOKUPS = 2500;
const MOST_KNOWN = 20_000;

const known = new Map<string, string>();

/** Reads one character reference after another. A class because the tokenizer makes it with `new`; it gets whole texts only. */
export class EntityDecoder {
  private mode = 0;
  private lookups = 0;

  constructor(
    _tree: null,
    private readonly emit: (codePoint: number, consumed: number) => void,
  ) {}

  startEntity(mode: number): void {
    this.mode = mode;
  }

  /** Characters of the reference that stands behind the "&" before `offset`; 0 when it is none. */
  write(input: string, offset: number): number {
    return input[offset] === "#" ? this.numeric(input, offset + 1) : this.named(input, offset);
  }

  /** Nothing is ever left unfinished. */
  end(): number {
    return 0;
  }

  private numeric(input: string, offset: number): number {
    const hexadecimal = (input.charCodeAt(offset) | 32) === 120;
    const first = hexadecimal ? offset + 1 : offset;
    const base = hexadecimal ? 16 : 10;
    let end = first;
    let value = 0;
    for (let digit = digitAt(input, end); digit < base; digit = digitAt(input, end)) {
      value = value * base + digit;
      end += 1;
    }
    if (end === first) return 0;
    const consumed = end - offset + 2 + (input[end] === ";" ? 1 : 0);
    this.emit(this.meant(value), consumed);
    return consumed;
  }

  private named(input: string, offset: number): number {
    let end = offset;
    while (end - offset < LONGEST && isLetterOrDigit(input.charCodeAt(end))) end += 1;
    const closed = input[end] === ";";
    // In "?a=1&copy=2" the names are those of parameters.
    if (end === offset || (this.mode === DecodingMode.Attribute && !closed && input[end] === "=")) return 0;
    const reference = input.slice(offset, closed ? end + 1 : end);
    const decoded = this.lookUp(reference);
    if (decoded === `&${reference}`) return 0;
    // One half of a pair after the other, as the library has it.
    const units = decoded.split("");
    // Old names go without ";", and more letters may follow: "&nbspthe".
    const rest = units.length > (closed ? 2 : 1) ? units.length - 1 : 0;
    if (rest && this.mode === DecodingMode.Attribute) return 0;
    const consumed = reference.length + 1 - rest;
    for (const unit of rest ? units.slice(0, 1) : units) this.emit(unit.charCodeAt(0), consumed);
    return consumed;
  }

  /** By the HTML standard, numbers of control characters mean those of Windows-1252. */
  private meant(value: number): number {
    if (value === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return 0xfffd;
    return value < 0x80 || value > 0x9f ? value : (this.lookUp(`#${value};`).codePointAt(0) ?? value);
  }

  /** What a browser reads for a reference. Only letters, digits, "#" and ";" get there, and nothing of it gets into a page. */
  private lookUp(reference: string): string {
    const before = known.get(reference);
    if (before !== undefined) return before;
    if (this.lookups === MOST_LOOKUPS) return `&${reference}`;
    this.lookups += 1;
    const decoded = new DOMParser().parseFromString(`.&${reference}`, "text/html").body.textContent.slice(1);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(reference, decoded);
    return decoded;
  }
}

/** 0 to 15; more for what is no digit. */
function digitAt(input: string, at: number): number {
  const code = input.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 6 ? letter + 10 : 99;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}
