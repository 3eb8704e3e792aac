import { Parser } from "htmlparser2";
import { escapeHtml } from "./html-text";

/** Elements that run, load or redirect something; they and what is in them are left out. */
const silenced = new Set([
  "script",
  "iframe",
  "frame",
  "object",
  "embed",
  "svg",
  "video",
  "audio",
  "noscript",
  "template",
]);
/** Elements without content that would load or redirect something. */
const dropped = new Set(["link", "meta", "base", "source", "track", "param"]);
const withoutEnd = new Set(["area", "br", "col", "hr", "img", "input", "wbr"]);

/** Attributes that hold an address which a browser fetches by itself. */
const fetched = new Set(["src", "srcset", "background", "poster", "data", "action", "formaction", "xlink:href"]);

const loads = (style: string): boolean => /url\s?\(|@import|image-set\s?\(/i.test(style);

/**
 * A message's markup as the reading pane shows it: no scripts, no event attributes, nothing from elsewhere. The frame
 * that shows it forbids the same once more; this keeps a browser from even trying.
 */
export function quietHtml(html: string): string {
  const parts: string[] = [];
  let silence = 0;
  let style: string[] | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silenced.has(name)) silence += 1;
      if (silence > 0 || dropped.has(name)) return;
      if (name === "style") style = [];
      parts.push(`<${name}${quietAttributes(attributes)}>`);
    },
    ontext(text) {
      if (silence > 0) return;
      if (style) style.push(text);
      else parts.push(escapeHtml(text));
    },
    onclosetag(name) {
      const isSilent = silence > 0;
      if (silenced.has(name)) silence -= 1;
      if (isSilent || dropped.has(name)) return;
      if (name === "style" && style) parts.push(quietStyle(style.join("")));
      if (name === "style") style = null;
      if (!withoutEnd.has(name)) parts.push(`</${name}>`);
    },
  });
  parser.write(html);
  parser.end();
  return parts.join("");
}

const quietStyle = (text: string): string => (loads(text) ? "" : text.replaceAll("</", "<\\/"));

function quietAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => keeps(name, value))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
}

function keeps(name: string, value: string): boolean {
  if (!/^[a-z][a-z0-9:_-]{0,40}$/.test(name) || name.startsWith("on")) return false;
  if (name === "style") return !loads(value);
  if (fetched.has(name)) return value.startsWith("data:image/");
  return name !== "href" || /^(?:https?:|mailto:|tel:|#)/i.test(value);
}
