import MsgReaderModule from "@kenjiuno/msgreader";
import type { FieldsData } from "@kenjiuno/msgreader";
import type { Body, Message, Person } from "../message";
import { MailFileError, type Decode, type ParsedMail } from "./mail-file";

// The package is CommonJS: under ES modules its class may sit one level deeper.
const MsgReader =
  "default" in MsgReaderModule ? (MsgReaderModule as { default: typeof MsgReaderModule }).default : MsgReaderModule;

/** First bytes of a compound file, the container of .msg. */
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

/** True when bytes begin as an Outlook .msg does. */
export function isMsg(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/**
 * Parses an Outlook .msg file.
 * @throws MailFileError when the file is damaged or holds something other than a message.
 */
export function readMsg(bytes: Uint8Array, decode: Decode): ParsedMail {
  const fields = readFields(bytes);
  if (fields.dataType !== "msg" || fields.error)
    throw new MailFileError(`is no Outlook message${fields.error ? `: ${fields.error}` : ""}`);
  const headers = headersOf(fields.headers ?? "");
  const people = (type: "to" | "cc"): Person[] =>
    (fields.recipients ?? [])
      .filter((each) => each.recipType === type)
      .map((each) => ({ name: each.name || undefined, address: addressOf(each.smtpAddress, each.email) }));
  const message: Message = {
    id: stripId(fields.messageId ?? headers["message-id"] ?? ""),
    from: {
      name: fields.senderName || undefined,
      address: addressOf(fields.senderSmtpAddress, fields.sentRepresentingSmtpAddress, fields.senderEmail),
    },
    to: people("to"),
    cc: people("cc"),
    sentAt: isoDate(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? headers["date"]),
    subject: fields.subject,
    body: bodyOf(fields, decode),
    headers,
  };
  return { message, references: referencesOf(headers) };
}

/** ANSI files carry their code page inside: a second pass uses it. */
function readFields(bytes: Uint8Array): FieldsData {
  try {
    const first = open(bytes).getFileData();
    const page = first.messageCodepage ?? first.internetCodepage;
    if (page === undefined || page === 65001 || page === 1200 || page === 20127) return first;
    return open(bytes, `cp${page}`).getFileData();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new MailFileError(`cannot be read as an Outlook message: ${why}`);
  }
}

function open(bytes: Uint8Array, ansiEncoding?: string): InstanceType<typeof MsgReader> {
  const reader = new MsgReader(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  if (ansiEncoding) reader.parserConfig = { ansiEncoding };
  return reader;
}

function bodyOf(fields: FieldsData, decode: Decode): Body {
  if (fields.bodyHtml) return { type: "html", content: fields.bodyHtml };
  if (fields.html?.length) return { type: "html", content: decode(fields.html, labelOf(fields.internetCodepage)) };
  return { type: "text", content: fields.body ?? "" };
}

function labelOf(page: number | undefined): string {
  if (page === undefined || page === 65001) return "utf-8";
  const label =
    page >= 1250 && page <= 1258
      ? `windows-${page}`
      : page >= 28591 && page <= 28606
        ? `iso-8859-${page - 28590}`
        : page === 932
          ? "shift_jis"
          : "utf-8";
  return label;
}

/** The first that is an internet address; an Exchange address ("/o=…") says nothing outside its organisation. */
function addressOf(...candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((each) => each?.includes("@"))?.toLowerCase();
}

function headersOf(raw: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of raw.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}

function referencesOf(headers: Readonly<Record<string, string>>): string[] {
  const value = `${headers["references"] ?? ""} ${headers["in-reply-to"] ?? ""}`;
  return [...new Set([...value.matchAll(/<([^<>\s]{1,500})>/g)].map((match) => match[1] ?? ""))];
}

function stripId(id: string): string {
  return id.replace(/^</, "").replace(/>$/, "");
}

function isoDate(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
