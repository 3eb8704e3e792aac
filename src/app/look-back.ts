import type { Why } from "../ports/outcome";
import type { LookBackSeller, Week } from "./look-back-tally";

/**
 * How a look back stands. `paused` goes on with `resume`, and so does `refused`, from where it stopped; `cancelled` keeps
 * what was found.
 */
export type LookBackPhase = "idle" | "running" | "paused" | "done" | "cancelled" | "refused";

/** Everything that the look-back view draws. Frozen; a new one for every change. */
export interface LookBackState {
  readonly phase: LookBackPhase;
  readonly days: number;
  /** Messages read so far, and how many there are; null while nobody knows. */
  readonly read: number;
  readonly total: number | null;
  /** ISO 8601: the oldest message read so far; reading goes from the newest backwards. */
  readonly reachedAt: string | null;
  /** True when the most persistent are read through once more with all their mail, after the stream. */
  readonly confirming: boolean;
  /** By persistence: level, then number of messages. Bounded; the most persistent stay. */
  readonly sellers: readonly LookBackSeller[];
  /** Sellers of each level, 0 to 5. */
  readonly levels: readonly number[];
  /** Messages by week, oldest first, every week of the time asked for. */
  readonly weeks: readonly Week[];
  readonly refused: { readonly why: Why; readonly retryAfter?: number | undefined } | null;
}

/** Before the first start. */
export const lookBackAtRest: LookBackState = {
  phase: "idle",
  days: 90,
  read: 0,
  total: null,
  reachedAt: null,
  confirming: false,
  sellers: [],
  levels: [0, 0, 0, 0, 0, 0],
  weeks: [],
  refused: null,
};

/** Looks through the Inbox of the last days and changes nothing; made when first opened (`session.lookBack()`). */
export interface LookBack {
  readonly state: () => LookBackState;
  readonly subscribe: (listener: (state: LookBackState) => void) => () => void;
  /** Asks for consent to read if need be (on a click) and begins anew; resolves when the work rests. */
  readonly start: (days: number) => Promise<void>;
  readonly pause: () => void;
  readonly resume: () => Promise<void>;
  readonly cancel: () => void;
  /** Opens the newest message of a seller in a window of its own. */
  readonly openNewest: (sellerKey: string) => Promise<void>;
}
