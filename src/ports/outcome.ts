/**
 * Why the outside said no; a closed list, so that the pane has a sentence for each.
 * `no-consent` the tenant or the reader has not agreed · `signed-out` no account or no bridge · `expired` the mailbox
 * takes our sign-in no longer, not even a fresh one · `wrong-account` the token
 * belongs to somebody else · `cancelled` the reader closed the sign-in · `popup-blocked` · `offline` no connection, or it was cut ·
 * `timed-out` no answer in time, what happened is unknown · `throttled` · `gone` the message or folder is no longer there ·
 * `changed` somebody else changed it meanwhile · `forbidden` · `unsupported` this Outlook or mailbox cannot ·
 * `too-large` · `unreadable` an answer that makes no sense · `protected` encrypted or rights-protected mail ·
 * `shared` the message lies in somebody else's mailbox · `server` the
 * service failed · `busy` it turned us away for now · `gateway` it waited in vain for its own mailbox server · `stale` the
 * selection moved on.
 */
export type Why =
  | "no-consent"
  | "signed-out"
  | "expired"
  | "wrong-account"
  | "cancelled"
  | "popup-blocked"
  | "offline"
  | "timed-out"
  | "throttled"
  | "gone"
  | "changed"
  | "forbidden"
  | "unsupported"
  | "too-large"
  | "unreadable"
  | "protected"
  | "shared"
  | "server"
  | "busy"
  | "gateway"
  | "stale";

/** An answer of the outside. Refusal is an outcome, not an exception. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

export interface Refused {
  readonly ok: false;
  readonly why: Why;
  /** Seconds to wait, where the outside named them. */
  readonly retryAfter?: number | undefined;
}

/** A good answer. */
export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A refusal. */
export function refused(why: Why, retryAfter?: number): Refused {
  return retryAfter === undefined ? { ok: false, why } : { ok: false, why, retryAfter };
}
