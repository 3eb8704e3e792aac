import { escapeHtml, htmlOfText, textOfHtml } from "./html-text";
import type { Body, Item } from "./item";

const separator = '<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%">';

/** The body of an answer as Exchange writes it: our words, a line, the header block of the original and its body. */
export function quotedReply(original: Item, wordsHtml: string): string {
  const people = (list: readonly { name: string; address: string }[]): string =>
    escapeHtml(list.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join("; "));
  const sent = new Date(original.sentAt).toUTCString();
  const history = [
    `<b>From:</b> ${people([original.from])}`,
    `<b>Sent:</b> ${escapeHtml(sent)}`,
    `<b>To:</b> ${people(original.to)}`,
    ...(original.cc.length > 0 ? [`<b>Cc:</b> ${people(original.cc)}`] : []),
    `<b>Subject:</b> ${escapeHtml(original.subject)}`,
  ].join("<br>\n");
  return [
    `<html><head><meta charset="utf-8"></head><body>`,
    `${wordsHtml}${separator}<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt">${history}</font><div>&nbsp;</div></div>`,
    `${innerBody(htmlOf(original.body))}</body></html>`,
  ].join("\n");
}

/** A body as markup. */
export function htmlOf(body: Body): string {
  return body.type === "html" ? body.content : `<div>${htmlOfText(body.content)}</div>`;
}

/** A body as plain text. */
export function textOf(body: Body): string {
  return body.type === "text" ? body.content : textOfHtml(body.content);
}

/** What stands between the body tags, or the whole when there are none. */
export function innerBody(html: string): string {
  const lower = html.toLowerCase();
  const open = lower.indexOf("<body");
  const start = open < 0 ? 0 : lower.indexOf(">", open) + 1;
  const end = lower.lastIndexOf("</body");
  return html.slice(start, end < start ? undefined : end);
}

const markers = [
  '<div id="appendonsend"',
  '<div id="divrplyfwdmsg"',
  '<div class="gmail_quote',
  '<blockquote type="cite"',
];

/** The part that is new to a message (`uniqueBody` in Graph): everything before the first sign of quoted history. */
export function uniqueBody(body: Body): Body {
  if (body.type === "text") return { type: "text", content: beforeQuotedLines(body.content) };
  const lower = body.content.toLowerCase();
  const cuts = markers.map((marker) => lower.indexOf(marker)).filter((at) => at >= 0);
  const end = Math.min(...cuts, body.content.length);
  return { type: "html", content: `<html><body>${innerBody(body.content.slice(0, end))}</body></html>` };
}

function beforeQuotedLines(text: string): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.startsWith(">") || line.startsWith("-----Original Message"));
  if (first < 0) return text;
  const introduced = lines[first - 1]?.trimEnd().endsWith(":") ?? false;
  return lines
    .slice(0, introduced ? first - 1 : first)
    .join("\n")
    .trimEnd();
}
