import type { Step, StepState } from "./step";

/** One run of steps over one message, as it is written down before and after every step. */
export interface JournalEntry {
  /** Unlike any other run's. */
  readonly id: string;
  /** Internet Message-ID where there is one: survives moves; else the item id. */
  readonly messageKey: string;
  readonly itemId: string;
  readonly sellerKey: string | null;
  readonly beganAt: string;
  /** The last sign of life of the runtime that carries the run out; older than five minutes: abandoned. */
  readonly aliveAt: string;
  readonly steps: readonly { readonly step: Step; readonly state: StepState }[];
}
