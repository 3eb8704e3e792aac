/** What inline style says about whether a reader can see the text. A missing field is inherited. */
export interface Look {
  /** Cannot be shown again by a descendant: display none, no height, no opacity, far off the page. */
  readonly gone?: boolean | undefined;
  /** Font of at most one pixel; a descendant may set a readable size. */
  readonly tiny?: boolean | undefined;
  readonly invisible?: boolean | undefined;
  readonly color?: string | undefined;
  /** A colour, or "unknown" for a picture or a value that is not read. */
  readonly background?: string | undefined;
  /** A visible line above the element: the way Outlook sets off quoted mail. */
  readonly ruled?: boolean | undefined;
  /** No margin above and below, so a paragraph is a mere line. */
  readonly tight?: boolean | undefined;
}

interface DraftLook {
  gone?: boolean;
  tiny?: boolean;
  invisible?: boolean;
  color?: string;
  background?: string;
  ruled?: boolean;
  tight?: boolean;
}

/** Style longer than this is read only so far; real declarations are a few hundred characters. */
const STYLE_LIMIT = 4000;

/** Reads a `style` attribute. Never throws; what it does not know it leaves out. */
export function readStyle(style: string): Look {
  const look: DraftLook = {};
  for (const declaration of style.slice(0, STYLE_LIMIT).toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace("!important", "")
      .trim();
    readDeclaration(look, declaration.slice(0, colon).trim(), value);
  }
  return look;
}

function readDeclaration(look: DraftLook, name: string, value: string): void {
  switch (name) {
    case "display":
      if (value === "none") look.gone = true;
      return;
    case "mso-hide":
      if (value === "all") look.gone = true;
      return;
    case "opacity":
      if (Number.parseFloat(value) === 0) look.gone = true;
      return;
    case "max-height":
    case "max-width":
      if (isNothing(value)) look.gone = true;
      return;
    case "left":
    case "top":
    case "text-indent":
      if (Number.parseFloat(value) <= -999) look.gone = true;
      return;
    case "visibility":
      look.invisible = value !== "visible";
      return;
    case "font-size":
      look.tiny = isTiny(value);
      return;
    default:
      readPaint(look, name, value);
  }
}

function readPaint(look: DraftLook, name: string, value: string): void {
  if (name === "color") look.color = readColor(value);
  else if (name === "background-color") look.background = readColor(value);
  else if (name === "background")
    look.background = value.includes("url(") ? "unknown" : readColor(value.split(" ")[0] ?? "");
  else if (name === "background-image" && value !== "none") look.background = "unknown";
  else if (name === "border-top") look.ruled = value.includes("solid");
  else if (name === "margin" || name === "margin-bottom") look.tight = Number.parseFloat(value) === 0;
}

function isNothing(value: string): boolean {
  return Number.parseFloat(value) === 0;
}

function isTiny(value: string): boolean {
  const size = Number.parseFloat(value);
  return size === 0 || (size <= 1 && (value.endsWith("px") || value.endsWith("pt")));
}

const NAMED: Readonly<Record<string, string>> = { white: "255,255,255", black: "0,0,0", snow: "255,250,250" };

/** Brings a colour to "r,g,b" where it can; "unknown" for transparent and for what is not read. */
export function readColor(value: string): string {
  const text = value.trim().toLowerCase();
  const named = NAMED[text];
  if (named) return named;
  if (text.startsWith("#")) return readHex(text.slice(1));
  if (!text.startsWith("rgb")) return "unknown";
  const parts = text
    .slice(text.indexOf("(") + 1)
    .split(/[\s,/)]+/)
    .filter(Boolean)
    .map(Number.parseFloat);
  if (parts.length < 3 || parts.some(Number.isNaN) || parts[3] === 0) return "unknown";
  return parts.slice(0, 3).join(",");
}

function readHex(digits: string): string {
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits.slice(0, 6);
  const value = Number.parseInt(full, 16);
  if (full.length !== 6 || Number.isNaN(value)) return "unknown";
  return `${value >> 16},${(value >> 8) & 255},${value & 255}`;
}

/** True when two colours are known and no eye tells them apart. */
export function sameColor(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other || one === "unknown" || other === "unknown") return false;
  const a = one.split(",").map(Number);
  const b = other.split(",").map(Number);
  return a.every((part, index) => Math.abs(part - (b[index] ?? -99)) <= 8);
}
