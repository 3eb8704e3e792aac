import type { Category, Person } from "../page/wire";
import type { SeedAttachment, SeedMessage, WellKnownName } from "../seed";

export interface Body {
  readonly type: "html" | "text";
  readonly content: string;
}

/** A message as the mailbox holds it. The one truth behind both Office.js and Graph. */
export interface Item {
  /** Name inside the host; never changes and never leaves it. */
  readonly uid: string;
  /** Current id in the alphabet of Exchange Web Services; a move gives a new one. */
  ewsId: string;
  readonly immutableId: string;
  /** Id of the same message in the emulator's book; empty while it does not stand there. */
  bookId: string;
  changeKey: string;
  folder: Folder;
  readonly conversationId: string;
  readonly conversationIndex: string;
  readonly internetMessageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  subject: string;
  body: Body;
  from: Person;
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  replyTo: readonly Person[];
  createdAt: string;
  modifiedAt: string;
  receivedAt: string;
  sentAt: string;
  isDraft: boolean;
  isRead: boolean;
  importance: string;
  categories: readonly string[];
  attachments: readonly SeedAttachment[];
  /** Transport headers; null where Exchange keeps none (drafts, Sent Items). */
  headers: readonly { readonly name: string; readonly value: string }[] | null;
  readonly itemClass: string;
  readonly meeting?: SeedMessage["meeting"];
  readonly owner?: string;
  /** Single-value extended properties by id, for example `SystemTime 0x3FEF`. */
  readonly extended: Map<string, string>;
  readonly customProperties: Map<string, unknown>;
}

export interface Folder {
  readonly id: string;
  /** Id of the folder in the emulator's book. */
  readonly bookId: string;
  readonly name: string;
  readonly wellKnownName: WellKnownName | null;
  readonly parentId: string | null;
}

/** `SystemTime 0x3FEF` (PidTagDeferredSendTime), as Graph spells the id of the property. */
export const deferredSendTime = "SystemTime 0x3FEF";

/** The master list that a new mailbox has. */
export const defaultCategories: readonly Category[] = [
  { displayName: "Red category", color: "preset0" },
  { displayName: "Orange category", color: "preset1" },
  { displayName: "Yellow category", color: "preset3" },
  { displayName: "Green category", color: "preset4" },
  { displayName: "Blue category", color: "preset7" },
  { displayName: "Purple category", color: "preset8" },
];

/** The folders that every mailbox has, with their names in English. */
export const wellKnownFolders: readonly { readonly name: WellKnownName; readonly title: string }[] = [
  { name: "inbox", title: "Inbox" },
  { name: "drafts", title: "Drafts" },
  { name: "sentitems", title: "Sent Items" },
  { name: "archive", title: "Archive" },
  { name: "outbox", title: "Outbox" },
  { name: "deleteditems", title: "Deleted Items" },
  { name: "junkemail", title: "Junk Email" },
];
