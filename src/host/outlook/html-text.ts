import { Parser } from "htmlparser2";

const blocks = new Set(["p", "div", "tr", "table", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr"]);
const silent = new Set(["style", "script", "head", "title"]);

/** Turns markup into plain text: a line for each block, list items with a star. Linear in the input. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let quiet = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (silent.has(name)) quiet += 1;
      if (blocks.has(name) || name === "br") parts.push("\n");
      if (name === "li") parts.push("\n* ");
    },
    ontext(text) {
      if (quiet === 0) parts.push(text.replace(/[\r\n\t ]+/g, " "));
    },
    onclosetag(name) {
      if (silent.has(name)) quiet -= 1;
      if (blocks.has(name)) parts.push("\n");
    },
  });
  parser.write(html);
  parser.end();
  return tidyLines(parts.join(""));
}

/** Trims every line and keeps at most one empty line in a row. */
function tidyLines(text: string): string {
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.replaceAll("\u00a0", " ").trim();
    if (line !== "" || (lines.length > 0 && lines[lines.length - 1] !== "")) lines.push(line);
  }
  return lines.join("\n").trim();
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Plain text as markup, line breaks kept. */
export function htmlOfText(text: string): string {
  return escapeHtml(text).replaceAll("\r\n", "\n").replaceAll("\n", "<br>\n");
}
