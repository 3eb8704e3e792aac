import type { Item } from "./item";

/** A message in the form of RFC 5322, UTF-8 and 8bit, without its attachments: enough to read headers and body. */
export function mimeOf(item: Item): string {
  const people = (list: Item["to"]): string => list.map(({ name, address }) => `"${name}" <${address}>`).join(", ");
  const own: [string, string][] = [
    ["From", people([item.from])],
    ["To", people(item.to)],
    ["Cc", people(item.cc)],
    ["Subject", item.subject],
    ["Date", new Date(item.sentAt).toUTCString()],
    ["Message-ID", item.internetMessageId],
    ["In-Reply-To", item.inReplyTo ?? ""],
    ["References", item.references.join(" ")],
  ];
  const kept = (item.headers ?? []).filter(({ name }) => !/^(?:content-|mime-version)/i.test(name));
  const lines = item.headers
    ? kept.map(({ name, value }) => `${name}: ${value}`)
    : own.filter(([, value]) => value !== "").map(([name, value]) => `${name}: ${value}`);
  return [
    ...lines,
    "MIME-Version: 1.0",
    `Content-Type: text/${item.body.type === "html" ? "html" : "plain"}; charset=utf-8`,
    "Content-Transfer-Encoding: 8bit",
    "",
    item.body.content,
  ].join("\r\n");
}
