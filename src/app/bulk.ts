import type { SendingMode } from "../actions/step";
import type { MessageRef } from "../ports/mailbox";
import type { Why } from "../ports/outcome";

/** What is to be done with one message: declined and archived, filed without a word, or nothing. */
export type BulkAct = "decline" | "file" | "leave";

/**
 * Why that is proposed. `not-sales`, `unsure` by the verdict · `allowed` never to be judged · `ours` written by ourselves ·
 * `same-seller` a newer one of the same seller is answered · `no-answer` silence is advised · `done-before` it has a run
 * already · else why it could not be read.
 */
export type BulkReason =
  "sales" | "not-sales" | "unsure" | "allowed" | "ours" | "same-seller" | "no-answer" | "done-before" | Why;

/** One message of the list. Subject and sender are mail text, never markup. */
export interface BulkItem {
  readonly ref: MessageRef;
  readonly subject: string;
  readonly sender: string;
  readonly act: BulkAct;
  readonly reason: BulkReason;
  /** What would be written to the seller; null where nothing can be. */
  readonly text: string | null;
  readonly state: "waiting" | "running" | "done" | "failed" | "left" | "undone";
  /** Why it failed; null otherwise. */
  readonly why: string | null;
  /** The run over it, once one has begun. */
  readonly runId: string | null;
}

/** `cancelled` stands between two messages; `undo` and `start` go on from there. */
export type BulkPhase = "idle" | "reading" | "preview" | "running" | "cancelled" | "done" | "undoing" | "undone";

/** Where the messages were chosen: selected in Outlook, or found by the look back. */
export type BulkPlace = "selection" | "look-back";

/** Everything that the view of many messages draws. Frozen; a new one for every change. */
export interface BulkState {
  readonly phase: BulkPhase;
  readonly place: BulkPlace;
  readonly items: readonly BulkItem[];
  /** Messages that have come to an end in this phase, and how many there are. */
  readonly done: number;
  readonly total: number;
  /** How the declines leave. */
  readonly mode: Exclude<SendingMode, "reply-form">;
  /** Why nothing could be begun at all. */
  readonly refused: Why | null;
}

/** Declines and files many messages; made when first opened (`session.bulk()`). */
export interface Bulk {
  readonly state: () => BulkState;
  readonly subscribe: (listener: (state: BulkState) => void) => () => void;
  /** Reads and judges these messages and proposes what to do with each; changes nothing. */
  readonly preview: (refs: readonly MessageRef[], place?: BulkPlace) => Promise<void>;
  /** The reader's own word on one message of the preview. */
  readonly choose: (itemId: string, act: BulkAct) => void;
  /** Carries out what the list says, one message after the other; asks for consent if need be (on a click). */
  readonly start: () => Promise<void>;
  /** Ends after the message under way, or the reading. */
  readonly cancel: () => void;
  /** Tries those that failed once more, from where each stands. */
  readonly retry: () => Promise<void>;
  /** Takes back all that was done here, the last message first. */
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}
