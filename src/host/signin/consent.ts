import type { Person } from "../page/wire";

/**
 * How sign-in stands: `granted` gives what is asked for; `needs-consent` wants the user's word first; `admin-needed`
 * cannot be granted by the user; `popup-blocked` opens no window; `wrong-account` signs another person in;
 * `no-bridge` offers no nested app authentication at all.
 */
export type ConsentState =
  "granted" | "needs-consent" | "admin-needed" | "popup-blocked" | "wrong-account" | "no-bridge";

export const consentStates: readonly ConsentState[] = [
  "granted",
  "needs-consent",
  "admin-needed",
  "popup-blocked",
  "wrong-account",
  "no-bridge",
];

export interface IssuedToken {
  readonly token: string;
  readonly scopes: ReadonlySet<string>;
  readonly account: Person;
  readonly expiresAt: number;
}

/** Consent and the tokens given out on it. */
export interface SignIn {
  state: ConsentState;
  /** True grants what a popup asks for without showing the dialog. */
  withoutAsking: boolean;
  /** Scopes that the user agreed to while the state was `needs-consent`, in lower case. */
  readonly granted: Set<string>;
  readonly tokens: Map<string, IssuedToken>;
  /** How many tokens were asked for, silently and by popup. */
  readonly asked: { silent: number; popup: number };
  /** Takes consent back: nothing is granted and every token given out stops working. */
  withdraw(): void;
}

export function createSignIn(state: ConsentState, withoutAsking: boolean): SignIn {
  const granted = new Set<string>();
  const tokens = new Map<string, IssuedToken>();
  const signIn: SignIn = {
    state,
    withoutAsking,
    granted,
    tokens,
    asked: { silent: 0, popup: 0 },
    withdraw() {
      granted.clear();
      tokens.clear();
      signIn.state = "needs-consent";
    },
  };
  return signIn;
}

/** Scopes that carry no permission on mail. */
const bare = new Set(["openid", "profile", "offline_access", "email"]);

/** Short name of a scope in lower case: `https://graph.microsoft.com/Mail.Read` is `mail.read`. */
export function scopeName(scope: string): string {
  return scope.slice(scope.lastIndexOf("/") + 1).toLowerCase();
}

/** The scopes of a request that are not granted yet. */
export function missingScopes(signIn: SignIn, scopes: readonly string[]): readonly string[] {
  if (signIn.state === "granted" || signIn.state === "wrong-account") return [];
  return scopes.filter((scope) => !bare.has(scopeName(scope)) && !signIn.granted.has(scopeName(scope)));
}
