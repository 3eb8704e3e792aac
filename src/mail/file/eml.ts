import PostalMime from "postal-mime";
import type { Address, Attachment, Email } from "postal-mime";
import type { Person } from "../message";
import { MailFileError, type Decode, type ParsedMail } from "./mail-file";
import { mendWindows1252 } from "./windows-1252";

/** A calendar part is read this far; its method and organizer stand near the beginning. */
const CALENDAR_LIMIT = 20_000;

/**
 * Parses one mail in internet format.
 * @throws MailFileError when the parser's own limits are passed (nesting, size of headers) or nothing in it is mail.
 */
export async function readEml(bytes: Uint8Array, decode: Decode): Promise<ParsedMail> {
  const email = await parse(bytes);
  if (!email.headers.length && !email.text && !email.html)
    throw new MailFileError("is no mail: it has neither headers nor text");
  const references = idsOf(`${email.references ?? ""} ${email.inReplyTo ?? ""}`);
  const headers = headersOf(email, decode);
  return {
    references,
    message: {
      id: idsOf(email.messageId ?? "")[0] ?? "",
      from: peopleOf(email.from ? [email.from] : [])[0],
      to: peopleOf(email.to ?? []),
      cc: peopleOf(email.cc ?? []),
      sentAt: isoDate(email.date),
      subject: email.subject === undefined ? undefined : mendWindows1252(email.subject),
      body: email.html
        ? { type: "html", content: mendWindows1252(email.html) }
        : { type: "text", content: mendWindows1252(email.text ?? "") },
      headers,
    },
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (error) {
    throw new MailFileError(`cannot be read as mail: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Message ids in a header value, without angle brackets. */
function idsOf(value: string): string[] {
  const ids = [...value.matchAll(/<([^<>\s]{1,500})>/g)].map((match) => match[1] ?? "");
  if (ids.length || !value.trim()) return [...new Set(ids)];
  return [value.trim().split(/\s+/)[0] ?? ""];
}

function peopleOf(addresses: readonly Address[]): Person[] {
  return addresses
    .flatMap((address) => address.group ?? [address])
    .map(({ name, address }) => ({
      name: mendWindows1252(name) || undefined,
      address: address.toLowerCase() || undefined,
    }));
}

/** Mail is younger than this; an older date is a broken one. */
const OLDEST = Date.UTC(1980, 0);

/** A raw value that is no date is left out. */
function isoDate(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) || time < OLDEST ? undefined : new Date(time).toISOString();
}

/**
 * Headers by name in lower case, several of one name joined by ", ": two From headers stay visible there, while the
 * sender is the first of them. An invitation's method and organizer are kept as headers of our own.
 */
function headersOf(email: Email, decode: Decode): Record<string, string> {
  const values = new Map<string, string>();
  for (const { key, value } of email.headers) {
    if (BULKY.has(key) || key.startsWith("arc-") || (key.startsWith("x-ms-") && value.length > 200)) continue;
    const before = values.get(key);
    values.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  const calendar = email.attachments.find(({ mimeType }) => mimeType === "text/calendar");
  if (calendar) addCalendar(values, calendar, decode);
  return Object.fromEntries(values);
}

/** Long headers that say nothing of what a mail is; most of the memory a mail would take. */
const BULKY = new Set([
  "received",
  "dkim-signature",
  "domainkey-signature",
  "x-received",
  "x-google-dkim-signature",
  "x-gm-message-state",
]);

function addCalendar(values: Map<string, string>, attachment: Attachment, decode: Decode): void {
  const { content } = attachment;
  const text =
    typeof content === "string" ? content : decode(new Uint8Array(content).subarray(0, CALENDAR_LIMIT), "utf-8");
  const unfolded = text.slice(0, CALENDAR_LIMIT).replace(/\r?\n[ \t]/g, "");
  const method = attachment.method ?? /^METHOD:(\w{1,20})/im.exec(unfolded)?.[1];
  const organizer = /^ORGANIZER[^\r\n]{0,300}?mailto:([^\s;>]{1,200})/im.exec(unfolded)?.[1];
  values.set("x-calendar-method", (method ?? "publish").toLowerCase());
  if (organizer) values.set("x-calendar-organizer", organizer.toLowerCase());
}
