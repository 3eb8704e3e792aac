import PostalMime from "postal-mime";
import type { Address, Attachment, Email } from "postal-mime";
import type { Person } from "../page/wire";
import { seedMessage, type SeedAttachment, type SeedMessage } from "../seed";
import { readInvitation } from "./invitation";

/** Headers of ours that say where a message lies; they are not part of the mail. */
const ownHeaders = new Set(["x-folder", "x-unread", "x-categories"]);

const folderNames: Readonly<Record<string, string>> = {
  inbox: "inbox",
  "sent items": "sentitems",
  sent: "sentitems",
  drafts: "drafts",
  archive: "archive",
  outbox: "outbox",
  "deleted items": "deleteditems",
  "junk email": "junkemail",
  junk: "junkemail",
};

/** Reads one message in the form of RFC 5322. Throws when nothing in it looks like mail. */
export async function readEml(bytes: Uint8Array, me: readonly string[]): Promise<SeedMessage> {
  const email = await PostalMime.parse(bytes, { attachmentEncoding: "base64" });
  if (!email.from && !email.subject && !email.messageId) throw new Error("This is not a mail message");
  const header = (name: string): string | undefined => email.headers.find(({ key }) => key === name)?.value.trim();
  const [from = { name: "", address: "" }] = people(email.from ? [email.from] : []);
  const calendar = email.attachments.find(({ mimeType }) => mimeType === "text/calendar");
  const meeting = calendar ? readInvitation(textOf(calendar)) : null;
  return seedMessage({
    folder: folderOf(header("x-folder"), from, me),
    unread: header("x-unread") === "1",
    internetMessageId: email.messageId ?? "",
    inReplyTo: messageIds(email.inReplyTo)[0] ?? null,
    references: messageIds(email.references),
    from,
    to: people(email.to),
    cc: people(email.cc),
    bcc: people(email.bcc),
    replyTo: people(email.replyTo),
    subject: email.subject ?? "",
    sentAt: isoDate(email.date),
    body: bodyOf(email),
    headers: email.headers
      .filter(({ key }) => !ownHeaders.has(key))
      .map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: email.attachments.filter((file) => file !== calendar).map(attachmentOf),
    categories: (header("x-categories") ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
    ...(meeting ? { meeting, itemClass: "IPM.Schedule.Meeting.Request" } : {}),
  });
}

/** Without a word on it, mail of ours lies in Sent Items and the rest in the inbox. */
export function folderOf(named: string | undefined, from: Person, me: readonly string[]): string {
  if (named !== undefined) return folderNames[named.toLowerCase()] ?? named;
  const ours = me.some((address) => address.toLowerCase() === from.address.toLowerCase());
  return ours ? "sentitems" : "inbox";
}

function people(addresses: readonly Address[] | undefined): readonly Person[] {
  return (addresses ?? [])
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => ({ name: name || address, address }));
}

/** The ids of a References or In-Reply-To header, angle brackets included. */
export function messageIds(text: string | undefined): readonly string[] {
  return text?.match(/<[^<>\s]{1,998}>/g) ?? [];
}

/** Mail without a date that can be read gets the beginning of time, so that it sorts last. */
export function isoDate(text: string | undefined): string {
  const time = Date.parse(text ?? "");
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

function bodyOf(email: Email): SeedMessage["body"] {
  return email.html === undefined ? { type: "text", content: email.text ?? "" } : { type: "html", content: email.html };
}

const textOf = ({ content }: Attachment): string => Buffer.from(String(content), "base64").toString("utf8");

function attachmentOf(file: Attachment): SeedAttachment {
  return {
    name: file.filename ?? "attachment",
    contentType: file.mimeType,
    contentBase64: String(file.content),
    isInline: file.disposition === "inline" || file.related === true,
    contentId: file.contentId ?? null,
  };
}
