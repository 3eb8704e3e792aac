import reader, { type FieldsData } from "@kenjiuno/msgreader";
import type { Person } from "../page/wire";
import { seedMessage, type SeedMessage } from "../seed";
import { folderOf, isoDate, messageIds } from "./eml";

type Reader = typeof reader;

/** The package is CommonJS: depending on who loads it, its class is the module itself or the `default` in it. */
const MsgReader: Reader = (reader as unknown as { default?: Reader }).default ?? reader;

/** Reads a message that Outlook saved (`.msg`). Throws when the file is of another kind. */
export function readMsg(bytes: Buffer, me: readonly string[]): SeedMessage {
  const view = new Uint8Array(bytes);
  const fields = new MsgReader(view.buffer).getFileData();
  if (fields.dataType !== "msg") throw new Error(fields.error ?? "This is not an Outlook message");
  const headers = headerList(fields.headers ?? "");
  const header = (name: string): string | undefined => headers.find((one) => one.name.toLowerCase() === name)?.value;
  const address = fields.senderSmtpAddress ?? fields.creatorSMTPAddress ?? fields.senderEmail ?? "";
  const from: Person = { name: fields.senderName ?? address, address };
  const recipients = (type: "to" | "cc" | "bcc"): readonly Person[] =>
    (fields.recipients ?? []).filter(({ recipType }) => recipType === type).map(personOf);
  return seedMessage({
    folder: folderOf(undefined, from, me),
    internetMessageId: fields.messageId ?? messageIds(header("message-id"))[0] ?? "",
    inReplyTo: messageIds(header("in-reply-to"))[0] ?? null,
    references: messageIds(header("references")),
    from,
    to: recipients("to"),
    cc: recipients("cc"),
    bcc: recipients("bcc"),
    subject: fields.subject ?? "",
    sentAt: isoDate(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? header("date")),
    body: bodyOf(fields),
    headers,
    itemClass: fields.messageClass ?? "IPM.Note",
  });
}

const personOf = ({ name, smtpAddress, email }: FieldsData): Person => {
  const address = smtpAddress ?? email ?? "";
  return { name: name ?? address, address };
};

function bodyOf({ bodyHtml, html, body }: FieldsData): SeedMessage["body"] {
  if (bodyHtml) return { type: "html", content: bodyHtml };
  if (html) return { type: "html", content: Buffer.from(html).toString("utf8") };
  return { type: "text", content: body ?? "" };
}

/** Transport headers as a list; folded lines are joined. */
function headerList(text: string): readonly { name: string; value: string }[] {
  return text
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(":");
      return colon > 0 ? [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }] : [];
    });
}
