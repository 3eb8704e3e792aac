type Child = Node | string | null | false;

type Options<K extends keyof HTMLElementTagNameMap> = Omit<
  Partial<HTMLElementTagNameMap[K]>,
  "style" | "children" | "dataset" | "attributes"
> & {
  readonly data?: Readonly<Record<string, string>>;
  readonly attrs?: Readonly<Record<string, string>>;
};

/** Makes an element; text goes in as text, never as markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  options: Options<K> | null,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(options ?? {})) {
    if (name === "data") Object.assign(element.dataset, value);
    else if (name !== "attrs") Object.assign(element, { [name]: value });
  }
  for (const [name, value] of Object.entries(options?.attrs ?? {})) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}

/** The element with an id that the page is known to have. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}`);
  return found;
}

/** Shows a message's markup in a frame that runs no script and loads nothing from elsewhere. */
export function quietFrame(html: string, title: string, options: { editable?: boolean } = {}): HTMLIFrameElement {
  const frame = h("iframe", { title });
  // allow-same-origin lets this page read what was typed; without allow-scripts nothing inside can run.
  frame.setAttribute("sandbox", options.editable ? "allow-same-origin" : "");
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  frame.srcdoc = [
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<base target="_blank"><style>body{font:14px/1.5 "Segoe UI",system-ui,sans-serif;margin:12px 16px;color:#242424;background:#fff;overflow-wrap:anywhere}img{max-width:100%}</style>`,
    html,
  ].join("");
  return frame;
}

/** A date as a mail list shows it: the time today, else the day. */
export function shortDate(iso: string, language: string): string {
  const date = new Date(iso);
  const today = new Date().toDateString() === date.toDateString();
  return today
    ? date.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" })
    : date.toLocaleDateString(language, { day: "numeric", month: "short", year: "2-digit" });
}

export function longDate(iso: string, language: string): string {
  return new Date(iso).toLocaleString(language, { dateStyle: "full", timeStyle: "short" });
}
