import type { CancelSignal } from "./cancel";
import type { Message, Person } from "../mail/message";
import type { Outcome } from "./outcome";

/** Names one message of the mailbox. The ids of Outlook and of Graph differ in their alphabet; adapters translate. */
export interface MessageRef {
  /** As the adapter that made it knows it; opaque to everybody else. */
  readonly itemId: string;
  readonly conversationId?: string | undefined;
  readonly internetMessageId?: string | undefined;
}

/** The person whose mailbox is open. */
export interface ReaderProfile {
  readonly address: string;
  readonly name: string;
  /** BCP 47, of the user interface. */
  readonly language: string;
}

/** What Outlook shows at this moment. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly ref: MessageRef }
  | { readonly kind: "several"; readonly refs: readonly MessageRef[] };

/** The message or messages shown, without sign-in. */
export interface SelectionPort {
  readonly reader: () => ReaderProfile;
  readonly current: () => Promise<Outcome<Selection>>;
  /** Calls back whenever the selection may have changed; returns the way to stop. */
  readonly onChange: (listener: () => void) => () => void;
  /** The message shown, with headers where the client gives them. `stale` when the selection moved on meanwhile. */
  readonly readShown: (ref: MessageRef) => Promise<Outcome<Message>>;
  /** One of several selected messages; loaded one at a time and unloaded after. */
  readonly readSelected: (ref: MessageRef) => Promise<Outcome<Message>>;
  /** Whose mailbox the shown message lies in, when it is not the reader's own; "" when nobody says whose. */
  readonly owner: (ref: MessageRef) => Promise<string | null>;
  /** Shows a message in a window of its own. */
  readonly open: (ref: MessageRef) => Promise<Outcome<void>>;
}

/** A message found in the mailbox, with the reference to act on it. */
export interface FoundMessage {
  readonly ref: MessageRef;
  readonly message: Message;
  readonly folder?: "inbox" | "sent" | "drafts" | "archive" | "deleted" | "junk" | "other" | undefined;
}

/** The history, which needs consent. Every call stops when `signal` is raised and answers `stale`. */
export interface HistoryPort {
  readonly conversation: (ref: MessageRef, signal: CancelSignal) => Promise<Outcome<readonly FoundMessage[]>>;
  /** Everything from and to these addresses and company domains since a date, Sent Items included. */
  readonly seller: (query: SellerQuery, signal: CancelSignal) => Promise<Outcome<readonly FoundMessage[]>>;
  /** One page of the Inbox since a date (ISO 8601), newest first. The mark of the page before names the next one. */
  readonly inbox: (since: string, mark: string | null, signal: CancelSignal) => Promise<Outcome<InboxPage>>;
  /** Everything filed under a category of ours, and every decline of ours that was sent, in no order. */
  readonly marked: (category: string) => Promise<Outcome<readonly MarkedMail[]>>;
}

/** The envelope of a message that carries a mark of ours; no subject and no words. */
export interface MarkedMail {
  /** `filed` carries our category; `declined` is a decline of ours that was sent. */
  readonly kind: "filed" | "declined";
  readonly conversationId: string | null;
  /** The sender of what was filed; those to whom the decline went. */
  readonly people: readonly Person[];
  /** ISO 8601: when it was sent. */
  readonly at: string;
  /** The run that wrote the decline. */
  readonly run: string | null;
}

/** A page of the Inbox; nothing of the pages before is kept. */
export interface InboxPage {
  readonly messages: readonly FoundMessage[];
  /** Names the next page, opaque; null at the end. */
  readonly mark: string | null;
  /** Messages since that date in all, told with the first page where the mailbox knows it. */
  readonly total: number | null;
}

export interface SellerQuery {
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  /** ISO 8601. */
  readonly since: string;
  /** So many messages at most, the newest ones; as many as the adapter reads when left out. */
  readonly most?: number | undefined;
}

/**
 * Where our answer to a message stands. `begun` the draft is there without our words yet · `draft` complete, unsent ·
 * `waiting` handed over, held by the server until its time · `sent` · `gone` thrown away.
 */
export interface DraftState {
  readonly ref: MessageRef;
  readonly state: "begun" | "draft" | "waiting" | "sent" | "gone";
  /** The run that wrote it. */
  readonly run: string | null;
}

/** Our words for a reply, and the marks by which it is found again. */
export interface ReplyDraft {
  readonly html: string;
  /** The same for every run over one message. */
  readonly token: string;
  readonly run: string;
}

/** Writing to the mailbox; needs consent. No call here repeats a request whose outcome is unknown. */
export interface MailboxPort {
  /** A reply kept as a draft with its quotation; goes on with one that was begun for the same token. */
  readonly createReply: (ref: MessageRef, reply: ReplyDraft) => Promise<Outcome<MessageRef>>;
  /** Looks for our answers to a message, over all folders; the furthest one: sent, waiting, draft, begun, gone. */
  readonly findReply: (token: string) => Promise<Outcome<DraftState | null>>;
  /** Sends our draft, at once or (held by the server) at a time in ISO 8601; `unsupported` where it cannot hold. */
  readonly send: (draft: MessageRef, at: string | null) => Promise<Outcome<void>>;
  /** Moves our own unsent draft to Deleted Items, stopping one that waits; `changed` when it has been sent. */
  readonly discardDraft: (draft: MessageRef) => Promise<Outcome<void>>;
  readonly categoriesOf: (ref: MessageRef) => Promise<Outcome<readonly string[]>>;
  /** Adds or removes one category and leaves all others; creates it in the master list when missing. */
  readonly setCategory: (ref: MessageRef, category: Category, on: boolean) => Promise<Outcome<void>>;
  /** The folder a message stands in, and whether that is the one asked about (a named one may not exist yet). */
  readonly whereIs: (ref: MessageRef, folder: FolderRef) => Promise<Outcome<Whereabouts>>;
  /** Moves a message; the reference may change with it. A folder named but missing is created. */
  readonly move: (ref: MessageRef, folder: FolderRef) => Promise<Outcome<MessageRef>>;
}

export interface Whereabouts {
  readonly folderId: string;
  readonly inside: boolean;
}

/** Colour as Outlook numbers it: preset0 … preset24. */
export interface Category {
  readonly name: string;
  readonly colour: string;
}

/** A well-known folder, a folder by id, or one of the top level by its name. */
export type FolderRef =
  | { readonly kind: "well-known"; readonly name: "archive" | "inbox" }
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "named"; readonly name: string };

/** What works without consent: a reply form and a category on the message shown. */
export interface ShownMessagePort {
  readonly openReply: (ref: MessageRef, html: string) => Promise<Outcome<void>>;
  readonly categoriesOf: (ref: MessageRef) => Promise<Outcome<readonly string[]>>;
  readonly setCategory: (ref: MessageRef, category: Category, on: boolean) => Promise<Outcome<void>>;
}
