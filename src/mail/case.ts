/** What is remembered of one seller. Never mail text. */
export interface Case {
  /** Company domain, or an address where the domain says nothing (freemail). */
  readonly sellerKey: string;
  readonly name: string | null;
  readonly people: readonly string[];
  readonly refusals: readonly { readonly at: string; readonly kind: "said" | "declined" }[];
  readonly touchesSince: number;
  readonly lastTouchAt: string | null;
  /** Steps taken, newest last, for the seller list and for undo at a later time. */
  readonly taken: readonly { readonly at: string; readonly runId: string; readonly what: string }[];
  readonly status: "open" | "declined" | "withdrawn" | "reopened";
}
