import type { Why } from "../ports/outcome";
import type { Rebuild } from "./sellers-rebuild";
import type { SellerRow } from "./sellers-rows";

/** One entry of the list of those who are never judged: an address, or a company domain behind an "@". */
export interface AllowEntry {
  readonly entry: string;
  /** Entries of the organisation cannot be taken off here. */
  readonly by: "reader" | "organisation";
}

/** What the last change was, so that it can be taken back; `what` names a seller or an entry, null for all. */
export interface SellersUndo {
  readonly kind: "reopened" | "forgotten" | "expired" | "allowed" | "judged-again" | "deleted-all" | "rebuilt";
  readonly what: string | null;
}

/** A friendly answer of the reader to a declined seller: reopening is proposed, never done by itself. */
export interface ReopenProposal {
  readonly sellerKey: string;
  readonly name: string | null;
  /** ISO 8601: when the reader wrote. */
  readonly answeredAt: string;
}

/** Parts of "remove Pitchwall", in the order in which they are done. */
export type Trace = "rules" | "labels" | "category" | "stored";

/** How the removal of one part ended; `count` things were taken away. */
export type TraceResult =
  | { readonly part: Trace; readonly state: "waiting" | "running" }
  | { readonly part: Trace; readonly state: "done"; readonly count: number }
  | { readonly part: Trace; readonly state: "refused"; readonly why: Why };

/** Everything that the sellers view draws. Frozen; a new one for every change. */
export interface SellersState {
  /** False until the store was read once. */
  readonly read: boolean;
  /** The most persistent first. */
  readonly rows: readonly SellerRow[];
  readonly allowed: readonly AllowEntry[];
  /** True when the organisation keeps the list of those who are never judged. */
  readonly allowLocked: boolean;
  readonly proposals: readonly ReopenProposal[];
  readonly undo: SellersUndo | null;
  /** The removal of everything, once it was asked for. */
  readonly removal: readonly TraceResult[] | null;
  /** The last change or reading that the outside refused. */
  readonly refused: Why | null;
}

/** The book of sellers: made when it is first opened (`session.sellers()`), over the same ports as the session. */
export interface Sellers {
  readonly state: () => SellersState;
  readonly subscribe: (listener: (state: SellersState) => void) => () => void;
  /** Reads the store anew; to be called whenever the view is opened. */
  readonly refresh: () => Promise<void>;
  /** "Changed my mind": the seller's refusals hold no longer. */
  readonly reopen: (sellerKey: string) => Promise<void>;
  /** Takes a proposal off the list without reopening. */
  readonly keepClosed: (sellerKey: string) => void;
  /** Forgets one seller. */
  readonly forget: (sellerKey: string) => Promise<void>;
  /** Forgets all sellers whose row says `expired`. */
  readonly forgetExpired: () => Promise<void>;
  /** Puts an address or "@company.example" on the list of those who are never judged, or takes it off. */
  readonly allow: (entry: string, on: boolean) => Promise<void>;
  /** Takes the last change back. */
  readonly undo: () => Promise<void>;
  /** Forgets all sellers; can be taken back until the next change. */
  readonly deleteAll: () => Promise<void>;
  /** Takes away rules, labels, the category and all stored data; asks for consent where it takes some. */
  readonly removePitchwall: () => Promise<void>;
  /** The same memory once more, from the mailbox itself. */
  readonly rebuild: Rebuild;
  /** All sellers as comma-separated values, for a file. */
  readonly csv: () => string;
  /** A report for support: no mail text, no address, no name. */
  readonly diagnostics: () => Promise<string>;
}
