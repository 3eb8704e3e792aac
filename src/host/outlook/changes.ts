import type { Category, Person } from "../page/wire";
import type { SeedMessage } from "../seed";
import { bookRefused, type Book } from "./book";
import { deferredSendTime, type Body, type Folder, type Item } from "./item";
import type { Mailbox } from "./mailbox";
import { quotedReply } from "./quoting";
import { fileArriving } from "./rules";
import { replySubject } from "./subject";

/** What may be changed on a message; left-out fields stay. */
export interface ItemPatch {
  readonly subject?: string;
  readonly body?: Body;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly bcc?: readonly Person[];
  readonly isRead?: boolean;
  readonly importance?: string;
  readonly categories?: readonly string[];
}

/** Every way to change the mailbox, for Office.js, Graph and the page alike. The emulator carries each out first. */
export interface Changes {
  patch(item: Item, patch: ItemPatch): Promise<void>;
  move(item: Item, folder: Folder): Promise<void>;
  /** To Deleted Items; from there it is gone. */
  remove(item: Item): Promise<void>;
  draft(fields: ItemPatch): Promise<Item>;
  /** An answer in Drafts; `words` is markup put above the quoted history, `whole` replaces all of it. */
  reply(original: Item, options: { all: boolean; words: string; whole?: Body }): Promise<Item>;
  /** Sends a draft: to Sent Items, or to Outbox until its deferred time has come. */
  send(item: Item): Promise<void>;
  /** Sends what is due; called whenever the clock moves. */
  sendDue(): Promise<void>;
  addFolder(name: string, parent: Folder | null): Promise<Folder>;
  addCategory(category: Category): Promise<void>;
  removeCategory(displayName: string): Promise<void>;
  /** A message arrives: inbox rules act on it. */
  deliver(message: SeedMessage): Promise<Item>;
}

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

/** Builds the changes of a mailbox over the emulator's book. */
export function createChanges(mailbox: Mailbox, book: Book): Changes {
  const tell = async (what: string, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const answer = await book.call(method, `/v1.0/me${path}`, body);
    if (answer.status >= 300) throw bookRefused(what, answer.status);
    return (answer.body ?? {}) as Record<string, unknown>;
  };
  const beingSent = new Set<Item>();
  const changes: Changes = {
    async patch(item, patch) {
      await tell("change a message", "PATCH", `/messages/${item.bookId}`, graphPatch(patch));
      Object.assign(item, patch);
      mailbox.touch(item);
    },
    async move(item, folder) {
      const target = { destinationId: folder.bookId };
      await tell("move a message", "POST", `/messages/${item.bookId}/move`, target);
      mailbox.place(item, folder);
    },
    async remove(item) {
      await tell("delete a message", "DELETE", `/messages/${item.bookId}`);
      if (item.folder.wellKnownName === "deleteditems") mailbox.remove(item);
      else mailbox.place(item, mailbox.wellKnown("deleteditems"));
    },
    async draft(fields) {
      const { id } = await tell("make a draft", "POST", "/messages", graphPatch(fields));
      return addDraft(mailbox, String(id), { to: [], ...fields });
    },
    async reply(original, { all, words, whole }) {
      const verb = all ? "createReplyAll" : "createReply";
      const { id } = await tell("make a reply", "POST", `/messages/${original.bookId}/${verb}`, {});
      // The emulator takes an answer begun for the original having been read; Exchange does not.
      await tell("keep it unread", "PATCH", `/messages/${original.bookId}`, { isRead: original.isRead });
      const body: Body = whole ?? { type: "html", content: quotedReply(original, words) };
      const fields = { subject: replySubject(original.subject), body, ...replyPeople(mailbox.me, original, all) };
      const draft = addDraft(mailbox, String(id), fields, original);
      await changes.patch(draft, fields);
      return draft;
    },
    async send(item) {
      const due = item.extended.get(deferredSendTime);
      const waits = due !== undefined && Date.parse(due) > mailbox.clock.now().getTime();
      if (waits) {
        await changes.move(item, mailbox.wellKnown("outbox"));
        item.isDraft = false;
        return;
      }
      await tell("send a message", "POST", `/messages/${item.bookId}/send`);
      const now = mailbox.clock.now().toISOString();
      Object.assign(item, { isDraft: false, isRead: true, sentAt: now, receivedAt: now });
      mailbox.place(item, mailbox.wellKnown("sentitems"));
    },
    async sendDue() {
      const now = mailbox.clock.now().getTime();
      const due = mailbox.inFolder(mailbox.wellKnown("outbox")).filter((item) => {
        const at = item.extended.get(deferredSendTime);
        return at === undefined || Date.parse(at) <= now;
      });
      for (const item of due) {
        if (beingSent.has(item)) continue;
        beingSent.add(item);
        await changes.send(item).finally(() => beingSent.delete(item));
      }
    },
    async addFolder(name, parent) {
      // The emulator knows folders of the first level only; below it the name carries the path.
      const displayName = parent ? `${parent.name}/${name}` : name;
      const { id } = await tell("make a folder", "POST", "/mailFolders", { displayName });
      return mailbox.addFolder(name, parent?.id ?? null, String(id));
    },
    async addCategory(category) {
      await tell("make a category", "POST", "/outlook/masterCategories", category);
      mailbox.masterCategories.push({ ...category });
    },
    async removeCategory(displayName) {
      const { value } = await tell("list categories", "GET", "/outlook/masterCategories");
      const known = (value as { id: string; displayName: string }[]).find((one) => one.displayName === displayName);
      if (known) await tell("delete a category", "DELETE", `/outlook/masterCategories/${known.id}`);
      const at = mailbox.masterCategories.findIndex((one) => one.displayName === displayName);
      if (at >= 0) mailbox.masterCategories.splice(at, 1);
    },
    async deliver(message) {
      const fields = { subject: message.subject, body: message.body, to: message.to, cc: message.cc };
      const { id } = await tell("receive a message", "POST", "/messages", graphPatch(fields));
      const folder = mailbox.wellKnown("inbox");
      const item = mailbox.add({ ...message, folder, isDraft: false, isRead: false });
      item.bookId = String(id);
      const filing = fileArriving(mailbox, item);
      const { isRead, importance, categories } = filing;
      await tell("name the sender", "PATCH", `/messages/${item.bookId}`, { from: { emailAddress: message.from } });
      await changes.patch(item, { isRead, importance, categories });
      await changes.move(item, filing.folder);
      return item;
    },
  };
  return changes;
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
