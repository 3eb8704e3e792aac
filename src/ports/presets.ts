import type { Outcome } from "./outcome";

/** A preset as it was fetched: the compact JWS, unread and unverified. */
export interface PresetText {
  readonly jws: string;
  readonly etag: string | null;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/** Where the organisation's preset comes from: a static address, and the last good copy kept here. */
export interface PresetSourcePort {
  /** Null when the deployment names no preset. Answers from the network, else `offline` and the like. */
  readonly fetch: () => Promise<Outcome<PresetText | null>>;
  readonly lastGood: () => Promise<Outcome<PresetText | null>>;
  readonly keep: (preset: PresetText) => Promise<Outcome<void>>;
}

/** Verifies a signature with the pinned keys; the payload as text, or `unreadable`. */
export interface SignatureVerifierPort {
  readonly verify: (jws: string) => Promise<Outcome<string>>;
}
