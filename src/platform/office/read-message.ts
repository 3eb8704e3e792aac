import type { Message, Person } from "../../mail/message";
import type { MessageRef } from "../../ports/mailbox";
import { ok, refused, type Outcome } from "../../ports/outcome";
import { officeCall } from "./call";
import { parseHeaders } from "./headers";
import { hasMailbox, toRestId } from "./ids";

/** A message in read mode, shown or loaded by its id. */
export type ReadItem = Office.MessageRead;

/** The item on the screen when it is a message that is being read; null for none, appointments and drafts. */
export function shownItem(): ReadItem | null {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (!item || String(item.itemType) !== "message" || typeof item.itemId !== "string") return null;
  return item;
}

export function refOfItem(item: ReadItem): MessageRef {
  return {
    itemId: toRestId(item.itemId),
    conversationId: item.conversationId ? toRestId(item.conversationId) : undefined,
    internetMessageId: item.internetMessageId || undefined,
  };
}

/**
 * Reads what the client gives of a message: body as HTML (its text form differs between clients), internet headers where
 * the client has them, people and dates. Protected mail, whose body stays closed to us, is `protected`.
 */
export async function readItem(item: ReadItem): Promise<Outcome<Message>> {
  const ref = refOfItem(item);
  const [body, headers] = await Promise.all([
    officeCall<string>((done) => item.body.getAsync("html" as Office.CoercionType, done)),
    readHeaders(item),
  ]);
  if (!body.ok) return isProtected(item) ? refused("protected") : body;
  if (isProtected(item) && isBlank(body.value)) return refused("protected");
  return ok({
    id: ref.internetMessageId ?? ref.itemId,
    from: personOf(item.from ?? item.sender),
    to: (item.to ?? []).map(personOf),
    cc: (item.cc ?? []).map(personOf),
    sentAt: sentAt(headers?.["date"], item.dateTimeCreated),
    subject: item.subject,
    body: { type: "html", content: body.value },
    headers,
  });
}

/** Headers are a gain, not a need: without them rules answer "can't tell". Absent on mobile and before 1.8. */
async function readHeaders(item: ReadItem): Promise<Message["headers"]> {
  if (!hasMailbox("1.8") || typeof item.getAllInternetHeadersAsync !== "function") return undefined;
  const headers = await officeCall<string>((done) => item.getAllInternetHeadersAsync(done));
  return headers.ok ? parseHeaders(headers.value) : undefined;
}

function personOf(person: Office.EmailAddressDetails): Person {
  return { name: person.displayName || undefined, address: person.emailAddress || undefined };
}

/** When it was sent by its own header, else when the mailbox got it. */
function sentAt(header: string | undefined, created: Date | undefined): string | undefined {
  const time = header ? Date.parse(header) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  return created instanceof Date && !Number.isNaN(created.getTime()) ? created.toISOString() : undefined;
}

/** Nothing but markup. */
function isBlank(html: string): boolean {
  let inTag = false;
  for (const sign of html) {
    if (sign === "<") inTag = true;
    else if (sign === ">") inTag = false;
    else if (!inTag && sign.trim() !== "") return false;
  }
  return true;
}

/** Rights-protected or encrypted; a mere signature is not. */
function isProtected(item: ReadItem): boolean {
  const kind = (item.itemClass ?? "").toLowerCase();
  if (kind.includes("multipartsigned")) return false;
  return kind.includes("rpmsg") || kind.startsWith("ipm.note.smime");
}
