import type { CancelSignal } from "./cancel";
import type { Message } from "../mail/message";
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
  /** Shows a message in a window of its own. */
  readonly open: (ref: MessageRef) => Promise<Outcome<void>>;
}

/** A message found in the mailbox, with the reference to act on it. */
export interface FoundMessage {
  readonly ref: MessageRef;
  readonly message: Message;
  readonly folder?: "inbox" | "sent" | "drafts" | "archive" | "deleted" | "other" | undefined;
}

/** The history, which needs consent. Every call stops when `signal` is aborted and answers `stale`. */
export interface HistoryPort {
  readonly conversation: (ref: MessageRef, signal: CancelSignal) => Promise<Outcome<readonly FoundMessage[]>>;
  /** Everything from and to these addresses and company domains since a date, Sent Items included. */
  readonly seller: (query: SellerQuery, signal: CancelSignal) => Promise<Outcome<readonly FoundMessage[]>>;
}

export interface SellerQuery {
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  /** ISO 8601. */
  readonly since: string;
}

/** Where a draft stands. */
export interface DraftState {
  readonly ref: MessageRef;
  readonly state: "draft" | "waiting" | "sent" | "gone";
}

/** Writing to the mailbox; needs consent. No call here repeats a request whose outcome is unknown. */
export interface MailboxPort {
  /** A reply to a message, kept as a draft with its quotation; `token` finds it again after a crash. */
  readonly createReply: (
    ref: MessageRef,
    reply: { readonly html: string; readonly token: string },
  ) => Promise<Outcome<MessageRef>>;
  /** Looks for the draft or sent mail that carries this token. */
  readonly findReply: (token: string, ref: MessageRef | null) => Promise<Outcome<DraftState | null>>;
  /** Sends our draft, at once or (deferred on the server) at a time in ISO 8601. */
  readonly send: (draft: MessageRef, at: string | null) => Promise<Outcome<void>>;
  /** Moves our own unsent draft to Deleted Items. */
  readonly discardDraft: (draft: MessageRef) => Promise<Outcome<void>>;
  readonly categoriesOf: (ref: MessageRef) => Promise<Outcome<readonly string[]>>;
  /** Adds or removes one category and leaves all others; creates it in the master list when missing. */
  readonly setCategory: (ref: MessageRef, category: Category, on: boolean) => Promise<Outcome<void>>;
  /** The folder a message stands in, as something that `move` takes. */
  readonly folderOf: (ref: MessageRef) => Promise<Outcome<FolderRef>>;
  /** Moves a message; the reference may change with it. A folder named but missing is created. */
  readonly move: (ref: MessageRef, folder: FolderRef) => Promise<Outcome<MessageRef>>;
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
