import type { Category, Person } from "../page/wire";
import type { MailboxSeed, SeedMessage, WellKnownName } from "../seed";
import { createClock, type Clock } from "./clock";
import { createConversations, type Conversations } from "./conversations";
import { changeKey, ewsId, immutableId, toRest } from "./ids";
import { createIndex, type Index } from "./mailbox-index";
import { defaultCategories, wellKnownFolders, type Folder, type Item } from "./item";
import type { MessageRule } from "./rules";

/** What a new item needs; the mailbox gives it ids, a conversation and its place. */
export interface NewItem extends Omit<SeedMessage, "folder" | "unread" | "headers"> {
  readonly folder: Folder;
  readonly isDraft: boolean;
  readonly isRead: boolean;
  readonly headers: Item["headers"];
  readonly conversationId?: string;
}

/** The mailbox: items, folders, categories and rules, with the ways to find them. Changing them is `changes.ts`. */
export interface Mailbox {
  readonly me: Person;
  readonly clock: Clock;
  readonly folders: Folder[];
  readonly masterCategories: { -readonly [K in keyof Category]: Category[K] }[];
  readonly rules: MessageRule[];
  /** Roaming settings of the add-in: key to JSON text. */
  settings: Record<string, string>;
  add(item: NewItem): Item;
  addFolder(name: string, parentId: string | null, bookId?: string): Folder;
  remove(item: Item): void;
  /** Puts an item elsewhere; it gets a new id, as Exchange does. */
  place(item: Item, folder: Folder): void;
  /** Notes that an item changed: new change key, new modification time. */
  touch(item: Item): void;
  byUid(uid: string): Item | null;
  /** Finds an item by its current id in either alphabet or by its immutable id. */
  find(id: string): Item | null;
  inFolder(folder: Folder): readonly Item[];
  /** All items, newest first. */
  all(): readonly Item[];
  wellKnown(name: WellKnownName): Folder;
  /** Finds a folder by id or well-known name. */
  folder(idOrName: string): Folder | null;
  conversation(id: string): readonly Item[];
  onChange(listener: () => void): void;
}

/** Builds a mailbox for `me` from a seed. Conversations are joined by References and subject, as Exchange does. */
export function createMailbox(seed: MailboxSeed, me: Person, clock: Clock = createClock()): Mailbox {
  const index = createIndex();
  const folders = standardFolders();
  const listeners: (() => void)[] = [];
  const changed = (): void => {
    index.forgetOrder();
    listeners.forEach((listener) => listener());
  };
  const mailbox: Mailbox = {
    me,
    clock,
    folders,
    masterCategories: (seed.categories ?? defaultCategories).map((category) => ({ ...category })),
    rules: [],
    settings: {},
    ...writers({ index, folders, clock, changed }),
    byUid: (uid) => index.byUid.get(uid) ?? null,
    find: (id) => index.byId.get(toRest(id)) ?? null,
    inFolder: (folder) => index.inFolder(folder),
    all: () => index.all(),
    wellKnown: (name) => folderCalled(folders, name),
    folder: (idOrName) =>
      folders.find(({ id, wellKnownName }) => id === idOrName || wellKnownName === idOrName) ?? null,
    conversation: (id) => index.conversation(id),
    onChange: (listener) => void listeners.push(listener),
  };
  const oldestFirst = [...seed.messages].sort((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt));
  for (const message of oldestFirst) addSeed(mailbox, message);
  addFiller(mailbox, seed.filler);
  return mailbox;
}

interface Parts {
  readonly index: Index;
  readonly folders: Folder[];
  readonly clock: Clock;
  changed(): void;
}

/** Everything that changes the mailbox; each change moves the serial on, so that no id is given out twice. */
function writers(parts: Parts): Pick<Mailbox, "add" | "addFolder" | "remove" | "place" | "touch"> {
  const { index, folders, clock, changed } = parts;
  const conversations = createConversations();
  let serial = 0;
  const touch = (item: Item): void => {
    serial += 1;
    item.changeKey = changeKey(serial);
    item.modifiedAt = clock.now().toISOString();
    changed();
  };
  return {
    touch,
    add(part) {
      serial += 1;
      const item = newItem(part, serial, conversations, clock.now());
      index.add(item);
      changed();
      return item;
    },
    addFolder(name, parentId, bookId = `folder-${folders.length}`) {
      const id = toRest(ewsId("folder", folders.length));
      const folder: Folder = { id, bookId, name, wellKnownName: null, parentId };
      folders.push(folder);
      changed();
      return folder;
    },
    remove(item) {
      index.remove(item);
      changed();
    },
    place(item, folder) {
      serial += 1;
      index.remove(item);
      Object.assign(item, { folder, ewsId: ewsId("message", serial) });
      index.add(item);
      touch(item);
    },
  };
}

function standardFolders(): Folder[] {
  return wellKnownFolders.map(({ name, title }, serial) => ({
    id: toRest(ewsId("folder", serial)),
    bookId: name,
    name: title,
    wellKnownName: name,
    parentId: null,
  }));
}

function folderCalled(folders: readonly Folder[], name: WellKnownName): Folder {
  const found = folders.find(({ wellKnownName }) => wellKnownName === name);
  if (!found) throw new Error(`No folder is called ${name}`);
  return found;
}

/** Adds a message of a seed; a folder of an unknown name is made. */
function addSeed(mailbox: Mailbox, message: SeedMessage): Item {
  const folder =
    mailbox.folder(message.folder) ??
    mailbox.folders.find(({ name }) => name === message.folder) ??
    mailbox.addFolder(message.folder, null);
  return mailbox.add({ ...message, ...stateIn(folder, message), folder });
}

/** Bodies are made each time they are read, and the emulator's book gets such a message with its first change. */
function addFiller(mailbox: Mailbox, filler: MailboxSeed["filler"]): void {
  for (let index = 0; index < (filler?.count ?? 0); index++) {
    if (!filler) return;
    const item = addSeed(mailbox, filler.envelope(index));
    item.bookId = "";
    let written: Item["body"] | null = null;
    Object.defineProperty(item, "body", {
      enumerable: true,
      configurable: true,
      get: () => written ?? filler.body(index),
      set: (body: Item["body"]) => void (written = body),
    });
  }
}

/** Drafts and sent mail have no transport headers and are read. */
function stateIn(folder: Folder, message: SeedMessage): Pick<NewItem, "isDraft" | "isRead" | "headers"> {
  const isDraft = folder.wellKnownName === "drafts";
  const isOurs = isDraft || folder.wellKnownName === "sentitems" || folder.wellKnownName === "outbox";
  return { isDraft, isRead: isOurs || !message.unread, headers: isOurs ? null : message.headers };
}

function newItem(part: NewItem, serial: number, conversations: Conversations, now: Date): Item {
  const internetMessageId = part.internetMessageId || `<${serial}.${now.getTime()}@local.invalid>`;
  const place = conversations.place({ ...part, internetMessageId });
  const moment = part.sentAt || now.toISOString();
  return {
    ...part,
    uid: `m${serial}`,
    ewsId: ewsId("message", serial),
    immutableId: immutableId("message", serial),
    bookId: `m${serial}`,
    changeKey: changeKey(serial),
    internetMessageId,
    ...place,
    createdAt: moment,
    modifiedAt: moment,
    receivedAt: moment,
    sentAt: moment,
    importance: "normal",
    extended: new Map(),
    customProperties: new Map(),
  };
}
