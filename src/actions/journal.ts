import type { Step, StepState } from "./step";

/** A step and where it stands. */
export interface JournalStep {
  readonly step: Step;
  readonly state: StepState;
}

/** One run of steps over one message, as it is written down before and after every step. */
export interface JournalEntry {
  /** Unlike any other run's. */
  readonly id: string;
  /** Internet Message-ID where there is one: survives moves; else the item id. */
  readonly messageKey: string;
  /** Where the message is now; changes with a move where ids do. */
  readonly itemId: string;
  readonly conversationId?: string | undefined;
  readonly internetMessageId?: string | undefined;
  readonly sellerKey: string | null;
  /** Forward, or taking everything back. */
  readonly intent: "do" | "undo";
  readonly beganAt: string;
  /** The pane or command that carries the run out; another one's writes are refused. */
  readonly runner: string;
  /** The last sign of life of that runner; older than five minutes: abandoned. */
  readonly aliveAt: string;
  readonly steps: readonly JournalStep[];
  /** When the decline came back undelivered, as far as anybody noticed: ISO 8601. */
  readonly bouncedAt?: string | undefined;
}
