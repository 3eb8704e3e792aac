import type { Span } from "../text/sourced";

/** What an answer of the reader's side says to the seller. */
export type Stance = "refusal" | "deferral" | "interest" | "question" | "neutral" | "auto-reply";

/** A stance and the words that carry it, as a span of the visible text; null when nothing in particular does. */
export interface StanceReading {
  readonly stance: Stance;
  readonly words: Span | null;
  /** 0 to 1: how sure the reading is. */
  readonly confidence: number;
}
