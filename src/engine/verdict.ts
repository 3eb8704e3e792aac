import type { Stance } from "../facts/stance";

/** Main stage of an inbound message (design section 2). */
export type Stage =
  "none" | "opener" | "pitch" | "follow-up" | "break-up" | "pushback" | "pressure" | "hostile" | "withdrawal";

/** 0 none, 1 prospecting, 2 persistent, 3 refused and writes on, 4 pressure, 5 hostile. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

export type VerdictWord = "sales" | "unsure" | "clear";

export type AdviceAction = "decline" | "decline-keep-praise" | "silence" | "none";

/** A rule that fired, with the mail's own words. `start` and `end` index `body.content` as given. */
export interface Finding {
  readonly rule: string;
  readonly weight: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The message the words stand in. */
  readonly messageId: string;
}

/** Why a rule could not answer. */
export type Doubt =
  "no-history" | "no-date" | "no-sender" | "no-me" | "no-headers" | "no-text" | "unknown-language" | "broken";

/** The reading of one message. Outbound ones have stage null, inbound ones stance null. */
export interface MessageReading {
  readonly id: string;
  readonly direction: "in" | "out";
  readonly stage: Stage | null;
  readonly alsoStages: readonly Stage[];
  readonly stance: Stance | null;
  readonly findings: readonly Omit<Finding, "messageId">[];
}

/** The seller behind the inbound messages; key null when nothing identifies one (freemail aside, then the address). */
export interface Seller {
  readonly key: string | null;
  readonly name: string | null;
  readonly people: readonly string[];
}

/** Design section 4b. Every field is there for every verdict. */
export interface Verdict {
  readonly id: string;
  readonly verdict: VerdictWord;
  /** Calibrated probability that this is sales outreach. */
  readonly score: number;
  readonly level: Level;
  /** Stage of the newest inbound message. */
  readonly stage: Stage | null;
  readonly refusals: number;
  readonly touchesAfterRefusal: number;
  readonly seller: Seller;
  readonly messages: readonly MessageReading[];
  readonly against: readonly Omit<Finding, "start" | "end" | "messageId">[];
  readonly cannotTell: readonly { readonly rule: string; readonly why: Doubt }[];
  readonly advice: { readonly action: AdviceAction; readonly why: string };
}
