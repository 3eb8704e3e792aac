import type { MailRule } from "../../actions/mail-rule";
import type { JournalEntry } from "../../actions/journal";
import type { Case } from "../../mail/case";
import type { Message } from "../../mail/message";
import type { Category, MessageRef, ReaderProfile, Selection } from "../../ports/mailbox";
import type { Scope, UserSettings } from "../../ports/outside";
import type { Why } from "../../ports/outcome";

/** A mail as it lies in the mailbox. */
export interface StoredMail {
  id: string;
  readonly message: Message;
  readonly conversationId: string;
  readonly internetMessageId: string;
  /** A folder id; the well-known ones are their own ids. */
  folder: string;
  categories: readonly string[];
  /** Set on our own answers. */
  reply: { readonly token: string; run: string | null; html: string | null; sendAt: string | null } | null;
  isDraft: boolean;
}

/** One mailbox with its browser: everything that outlives a pane. Changed in place by the ports. */
export interface World {
  readonly reader: ReaderProfile;
  readonly mails: StoredMail[];
  /** Folder id → display name. */
  readonly folders: Map<string, string>;
  readonly masterCategories: Category[];
  /** Names of mail rules, ours and others. */
  readonly rules: string[];
  /** Our own rules by folder. */
  readonly mailRules: Map<string, MailRule>;
  readonly journal: JournalEntry[];
  readonly cases: Map<string, Case>;
  settings: Partial<UserSettings>;
  /** Scopes the account has, and what a request for others answers. */
  readonly scopes: Set<Scope>;
  refusal: Why | null;
  selection: Selection;
  readonly selectionListeners: Set<() => void>;
  readonly notifications: Map<string, { readonly text: string; readonly kind: string }>;
  readonly forms: { readonly itemId: string; readonly html: string }[];
  /** Whose mailbox the selection lies in, when it is not the reader's. */
  owner: string | null;
  /** Milliseconds since 1970. */
  time: number;
  /** Whether the server holds a mail until its time. */
  holds: boolean;
  /** Whether a move gives a message a new id, as it does without immutable ids. */
  renumbers: boolean;
  nextId: number;
}

const wellKnown = {
  inbox: "Inbox",
  archive: "Archive",
  drafts: "Drafts",
  sent: "Sent Items",
  deleted: "Deleted Items",
} as const;

/** An empty mailbox at a given time (ISO 8601). */
export function createWorld(at: string, reader: ReaderProfile): World {
  return {
    reader,
    mails: [],
    folders: new Map(Object.entries(wellKnown)),
    masterCategories: [],
    rules: [],
    mailRules: new Map(),
    journal: [],
    cases: new Map(),
    settings: {},
    scopes: new Set(),
    refusal: null,
    selection: { kind: "none" },
    selectionListeners: new Set(),
    notifications: new Map(),
    forms: [],
    time: Date.parse(at),
    holds: true,
    renumbers: false,
    owner: null,
    nextId: 1,
  };
}

/** Puts a received or sent mail into the mailbox. */
export function deliver(
  world: World,
  message: Message,
  where: { folder?: string; conversationId?: string } = {},
): StoredMail {
  const mail: StoredMail = {
    id: `item-${world.nextId++}`,
    message,
    conversationId: where.conversationId ?? "conversation-1",
    internetMessageId: message.headers?.["message-id"] ?? `<${message.id}@mail.example>`,
    folder: where.folder ?? "inbox",
    categories: [],
    reply: null,
    isDraft: false,
  };
  world.mails.push(mail);
  return mail;
}

export function refOf(mail: StoredMail): MessageRef {
  return { itemId: mail.id, conversationId: mail.conversationId, internetMessageId: mail.internetMessageId };
}

/** The mail behind a reference: by its id, or by its Message-ID when the id has changed. */
export function findMail(world: World, ref: MessageRef): StoredMail | undefined {
  return (
    world.mails.find(({ id }) => id === ref.itemId) ??
    world.mails.find(({ internetMessageId }) => internetMessageId === ref.internetMessageId)
  );
}

/** Shows something else and tells the panes. */
export function select(world: World, selection: Selection): void {
  world.selection = selection;
  for (const listener of [...world.selectionListeners]) listener();
}

export function nowOf(world: World): string {
  return new Date(world.time).toISOString();
}

/** Sends what was held until now. */
export function tick(world: World): void {
  for (const mail of world.mails) {
    const due = mail.reply?.sendAt;
    if (!mail.isDraft || !due || mail.folder === "deleted" || Date.parse(due) > world.time) continue;
    mail.isDraft = false;
    mail.folder = "sent";
  }
}
