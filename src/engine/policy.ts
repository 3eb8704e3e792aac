import type { Family } from "./rule";

/** What an organisation or a reader may set for judging. */
export interface Policy {
  /** Score from which a conversation is called `sales`, and from which `unsure`. 0 to 1. */
  readonly salesAt: number;
  readonly unsureAt: number;
  /** Most that the weights of a family may add to or take from the score, in logits; 0 silences it. */
  readonly caps: Partial<Record<Family, number>>;
  /** Rules that are switched off. */
  readonly off: readonly string[];
  /** Weights in logits that replace all that was fitted for a rule. */
  readonly weights: Readonly<Record<string, number>>;
  /** Domains and addresses that are never accused. */
  readonly allow: readonly string[];
  /** Sellers (keys) that were refused before, with the time of the first refusal: what they write afterwards is a pushback. */
  readonly refused: readonly { readonly key: string; readonly at: string }[];
}

export const defaultPolicy: Policy = {
  salesAt: 0.82,
  unsureAt: 0.45,
  caps: {},
  off: [],
  weights: {},
  allow: [],
  refused: [],
};
