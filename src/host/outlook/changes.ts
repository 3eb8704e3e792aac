import type { Category, Person } from "../page/wire";
import type { SeedMessage } from "../seed";
import { bookRefused, type Book } from "./book";
import * as items from "./change-items";
import * as lists from "./change-lists";
import type { Body, Folder, Item } from "./item";
import type { Mailbox } from "./mailbox";

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

/** What every change works on. */
export interface Site {
  readonly mailbox: Mailbox;
  /** Has the emulator carry something out; throws when it refuses. */
  tell(what: string, method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
}

/** Builds the changes of a mailbox over the emulator's book. */
export function createChanges(mailbox: Mailbox, book: Book): Changes {
  const site: Site = {
    mailbox,
    async tell(what, method, path, body) {
      const answer = await book.call(method, `/v1.0/me${path}`, body);
      if (answer.status >= 300) throw bookRefused(what, answer.status);
      return (answer.body ?? {}) as Record<string, unknown>;
    },
  };
  return {
    patch: (item, patch) => items.patch(site, item, patch),
    move: (item, folder) => items.move(site, item, folder),
    remove: (item) => items.remove(site, item),
    draft: (fields) => items.draft(site, fields),
    reply: (original, options) => items.reply(site, original, options),
    send: (item) => items.send(site, item),
    sendDue: items.dueSender(site),
    addFolder: (name, parent) => lists.addFolder(site, name, parent),
    addCategory: (category) => lists.addCategory(site, category),
    removeCategory: (displayName) => lists.removeCategory(site, displayName),
    deliver: (message) => items.deliver(site, message),
  };
}
