/** How an element breaks the flow of text: 1 starts a new line, 2 leaves a blank line. */
const BREAKS: ReadonlyMap<string, 1 | 2> = new Map<string, 1 | 2>([
  ...[
    ..."address article aside body center dd details dir div dl dt fieldset figcaption figure footer form".split(" "),
    ..."header hr html legend li main menu nav ol option section summary tbody tfoot thead title tr ul".split(" "),
  ].map((name): [string, 1] => [name, 1]),
  ...["blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "table"].map((name): [string, 2] => [name, 2]),
]);

/** Elements without content and without a closing tag (HTML standard, void elements). */
const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input link meta param source track wbr".split(" "),
);

/** Elements whose content is never read as text. */
const SILENT = new Set("iframe math noembed noframes object script style svg template title".split(" "));

/** Cells and captions: a closing tag outside cannot end an element within (HTML standard, table scope). */
const FENCES = new Set(["caption", "table", "td", "th"]);

/** Opening one of these ends an open one of the same group in the same scope, as browsers do. */
const CLOSES_ITSELF = new Set(["a", "dd", "dt", "li", "option", "p", "td", "th", "tr"]);

/** Lines that an element asks for around itself; 0 for inline elements. */
export function breaksOf(name: string): 0 | 1 | 2 {
  return BREAKS.get(name) ?? 0;
}

export function isVoid(name: string): boolean {
  return VOID.has(name);
}

export function isSilent(name: string): boolean {
  return SILENT.has(name);
}

export function isFence(name: string): boolean {
  return FENCES.has(name);
}

export function closesItself(name: string): boolean {
  return CLOSES_ITSELF.has(name);
}

/** Elements that an inline closing tag cannot reach across. */
export function isBlock(name: string): boolean {
  return BREAKS.has(name) || FENCES.has(name);
}
