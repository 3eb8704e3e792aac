import type { Person } from "../page/wire";
import type { SeedMessage } from "../seed";
import type { ItemPatch, Site } from "./changes";
import { deferredSendTime, type Body, type Folder, type Item } from "./item";
import type { Mailbox } from "./mailbox";
import { quotedReply } from "./quoting";
import { fileArriving } from "./rules";
import { replySubject } from "./subject";

const recipients = (people: readonly Person[]): unknown => people.map((person) => ({ emailAddress: person }));

function graphPatch(patch: ItemPatch): Record<string, unknown> {
  return {
    ...(patch.subject === undefined ? {} : { subject: patch.subject }),
    ...(patch.body === undefined ? {} : { body: { contentType: patch.body.type, content: patch.body.content } }),
    ...(patch.to === undefined ? {} : { toRecipients: recipients(patch.to) }),
    ...(patch.cc === undefined ? {} : { ccRecipients: recipients(patch.cc) }),
    ...(patch.bcc === undefined ? {} : { bccRecipients: recipients(patch.bcc) }),
    ...(patch.isRead === undefined ? {} : { isRead: patch.isRead }),
    ...(patch.importance === undefined ? {} : { importance: patch.importance }),
    ...(patch.categories === undefined ? {} : { categories: patch.categories }),
  };
}

/** Writes a message into the book that does not stand there yet. */
async function entered({ tell }: Site, item: Item): Promise<void> {
  if (item.bookId !== "") return;
  const { subject, body, to, cc, isRead, categories, from, folder } = item;
  const { id } = await tell("enter a message", "POST", "/messages", graphPatch({ subject, body, to, cc }));
  item.bookId = String(id);
  const marks = { ...graphPatch({ isRead, categories }), from: { emailAddress: from } };
  await tell("enter its marks", "PATCH", `/messages/${item.bookId}`, marks);
  await tell("enter its place", "POST", `/messages/${item.bookId}/move`, { destinationId: folder.bookId });
}

export async function patch({ mailbox, tell }: Site, item: Item, fields: ItemPatch): Promise<void> {
  await entered({ mailbox, tell }, item);
  await tell("change a message", "PATCH", `/messages/${item.bookId}`, graphPatch(fields));
  Object.assign(item, fields);
  mailbox.touch(item);
}

export async function move({ mailbox, tell }: Site, item: Item, folder: Folder): Promise<void> {
  await entered({ mailbox, tell }, item);
  await tell("move a message", "POST", `/messages/${item.bookId}/move`, { destinationId: folder.bookId });
  mailbox.place(item, folder);
}

export async function remove({ mailbox, tell }: Site, item: Item): Promise<void> {
  await entered({ mailbox, tell }, item);
  await tell("delete a message", "DELETE", `/messages/${item.bookId}`);
  if (item.folder.wellKnownName === "deleteditems") mailbox.remove(item);
  else mailbox.place(item, mailbox.wellKnown("deleteditems"));
}

export async function draft({ mailbox, tell }: Site, fields: ItemPatch): Promise<Item> {
  const { id } = await tell("make a draft", "POST", "/messages", graphPatch(fields));
  return addDraft(mailbox, String(id), { to: [], ...fields });
}

export async function reply(
  site: Site,
  original: Item,
  { all, words, whole }: { all: boolean; words: string; whole?: Body },
): Promise<Item> {
  const { mailbox, tell } = site;
  await entered(site, original);
  const { id } = await tell(
    "make a reply",
    "POST",
    `/messages/${original.bookId}/${all ? "createReplyAll" : "createReply"}`,
    {},
  );
  // The emulator takes an answer begun for the original having been read; Exchange does not.
  await tell("keep it unread", "PATCH", `/messages/${original.bookId}`, { isRead: original.isRead });
  const body: Body = whole ?? { type: "html", content: quotedReply(original, words) };
  const fields = { subject: replySubject(original.subject), body, ...replyPeople(mailbox.me, original, all) };
  const item = addDraft(mailbox, String(id), fields, original);
  await patch(site, item, fields);
  return item;
}

export async function send(site: Site, item: Item): Promise<void> {
  const { mailbox, tell } = site;
  const due = item.extended.get(deferredSendTime);
  if (due !== undefined && Date.parse(due) > mailbox.clock.now().getTime()) {
    await move(site, item, mailbox.wellKnown("outbox"));
    item.isDraft = false;
    return;
  }
  await tell("send a message", "POST", `/messages/${item.bookId}/send`);
  const now = mailbox.clock.now().toISOString();
  Object.assign(item, { isDraft: false, isRead: true, sentAt: now, receivedAt: now });
  mailbox.place(item, mailbox.wellKnown("sentitems"));
}

/** Sends what is due in Outbox, each message once however often it is called meanwhile. */
export function dueSender(site: Site): () => Promise<void> {
  const beingSent = new Set<Item>();
  return async () => {
    const { mailbox } = site;
    const now = mailbox.clock.now().getTime();
    for (const item of mailbox.inFolder(mailbox.wellKnown("outbox"))) {
      const at = item.extended.get(deferredSendTime);
      if ((at !== undefined && Date.parse(at) > now) || beingSent.has(item)) continue;
      beingSent.add(item);
      await send(site, item).finally(() => beingSent.delete(item));
    }
  };
}

export async function deliver(site: Site, message: SeedMessage): Promise<Item> {
  const { mailbox, tell } = site;
  const fields = { subject: message.subject, body: message.body, to: message.to, cc: message.cc };
  const { id } = await tell("receive a message", "POST", "/messages", graphPatch(fields));
  const item = mailbox.add({ ...message, folder: mailbox.wellKnown("inbox"), isDraft: false, isRead: false });
  item.bookId = String(id);
  const { folder, ...marks } = fileArriving(mailbox, item);
  await tell("name the sender", "PATCH", `/messages/${item.bookId}`, { from: { emailAddress: message.from } });
  await patch(site, item, marks);
  await move(site, item, folder);
  return item;
}

function addDraft(mailbox: Mailbox, bookId: string, fields: ItemPatch, original?: Item): Item {
  const item = mailbox.add({
    folder: mailbox.wellKnown("drafts"),
    isDraft: true,
    isRead: true,
    headers: null,
    internetMessageId: "",
    inReplyTo: original?.internetMessageId ?? null,
    references: original ? [...original.references, original.internetMessageId] : [],
    conversationId: original?.conversationId,
    from: mailbox.me,
    to: fields.to ?? [],
    cc: fields.cc ?? [],
    bcc: fields.bcc ?? [],
    replyTo: [],
    subject: fields.subject ?? "",
    sentAt: "",
    body: fields.body ?? { type: "html", content: "" },
    attachments: [],
    categories: fields.categories ?? [],
    itemClass: "IPM.Note",
  });
  item.bookId = bookId;
  return item;
}

/** An answer goes to Reply-To where there is one; "all" adds the others, never ourselves. */
function replyPeople(me: Person, original: Item, all: boolean): { to: readonly Person[]; cc: readonly Person[] } {
  const first = original.replyTo.length > 0 ? original.replyTo : [original.from];
  if (!all) return { to: first, cc: [] };
  const others = original.to.filter(({ address }) => address.toLowerCase() !== me.address.toLowerCase());
  return { to: [...first, ...others], cc: original.cc };
}
