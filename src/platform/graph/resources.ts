import type { Message, Person } from "../../mail/message";
import type { FoundMessage, MessageRef } from "../../ports/mailbox";

/** The parts of Graph's message that we ask for. */
export interface GraphMessage {
  readonly id: string;
  readonly conversationId?: string | null;
  readonly internetMessageId?: string | null;
  readonly subject?: string | null;
  readonly from?: GraphRecipient | null;
  readonly toRecipients?: readonly GraphRecipient[] | null;
  readonly ccRecipients?: readonly GraphRecipient[] | null;
  readonly sentDateTime?: string | null;
  readonly receivedDateTime?: string | null;
  readonly isDraft?: boolean | null;
  readonly parentFolderId?: string | null;
  readonly categories?: readonly string[] | null;
  readonly body?: { readonly contentType?: string; readonly content?: string } | null;
  readonly internetMessageHeaders?: readonly { readonly name?: string; readonly value?: string }[] | null;
  readonly singleValueExtendedProperties?: readonly { readonly id?: string; readonly value?: string }[] | null;
  readonly "@odata.etag"?: string;
}

interface GraphRecipient {
  readonly emailAddress?: { readonly name?: string | null; readonly address?: string | null } | null;
}

/** What reading a message takes. Headers come only when named, and are absent on sent mail. */
export const messageFields =
  "id,conversationId,internetMessageId,subject,from,toRecipients,ccRecipients,sentDateTime,receivedDateTime,isDraft,body,internetMessageHeaders";

export function refOfGraph(message: GraphMessage): MessageRef {
  return {
    itemId: message.id,
    conversationId: message.conversationId ?? undefined,
    internetMessageId: message.internetMessageId ?? undefined,
  };
}

/** A message of Graph in our shape; its id is the Message-ID, as for messages read in other ways. */
export function foundOf(message: GraphMessage): FoundMessage {
  return { ref: refOfGraph(message), message: messageOf(message) };
}

function messageOf(message: GraphMessage): Message {
  const html = message.body?.contentType?.toLowerCase() === "html";
  return {
    id: message.internetMessageId || message.id,
    from: personOf(message.from),
    to: (message.toRecipients ?? []).map(personOf),
    cc: (message.ccRecipients ?? []).map(personOf),
    sentAt: message.sentDateTime ?? message.receivedDateTime ?? undefined,
    subject: message.subject ?? undefined,
    body: { type: html ? "html" : "text", content: message.body?.content ?? "" },
    headers: headersOf(message),
  };
}

/** A recipient in our shape. */
export function personOf(recipient: GraphRecipient | null | undefined): Person {
  const { name, address } = recipient?.emailAddress ?? {};
  return { name: name ?? undefined, address: address ?? undefined };
}

function headersOf({ internetMessageHeaders }: GraphMessage): Message["headers"] {
  if (!internetMessageHeaders) return undefined;
  const headers = new Map<string, string>();
  for (const { name, value } of internetMessageHeaders) {
    if (name === undefined || value === undefined) continue;
    const key = name.toLowerCase();
    const before = headers.get(key);
    headers.set(key, before === undefined ? value : `${before}\n${value}`);
  }
  return Object.fromEntries(headers);
}

/** A value within a filter: a quotation mark is doubled, and the whole made safe for an address. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A query whose values are encoded. */
export function query(path: string, parts: Readonly<Record<string, string | number>>): string {
  const encoded = Object.entries(parts).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${path}?${encoded.join("&")}`;
}
