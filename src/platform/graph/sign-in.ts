import type { AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";
import type { Scope, SignInPort, SignInState } from "../../ports/outside";
import { ok, refused, type Outcome, type Refused, type Why } from "../../ports/outcome";
import { graphScopes, type TokenSource } from "./tokens";

export interface SignInOptions {
  /** Makes the nested application; called once, when the first token is needed. */
  readonly application: () => Promise<IPublicClientApplication>;
  /** Addresses under which the mailbox that is open is known. */
  readonly accounts: () => Promise<readonly string[]>;
}

/** Sign-in by nested app authentication, and the tokens for it. The port's link for administrators is made elsewhere. */
export interface SignIn {
  readonly require: SignInPort["require"];
  readonly state: () => SignInState;
  readonly token: TokenSource;
}

/**
 * Silent first; a window only when the caller allows it, which takes a click of the reader. A token of another account
 * than the mailbox that is open is refused, whatever it may be for.
 */
export function createSignIn({ application, accounts }: SignInOptions): SignIn {
  let state: SignInState = "unknown";
  let made: Promise<IPublicClientApplication> | null = null;

  const acquire = async (scopes: readonly Scope[], how: How): Promise<Outcome<string>> => {
    try {
      made ??= application();
      const app = await made;
      const result = await tokenBy(app, scopes, how);
      if (!isAccount(result, await accounts())) return refused("wrong-account");
      state = "signed-in";
      return ok(result.accessToken);
    } catch (error) {
      if (made && (await settledBadly(made))) made = null;
      return refusalOf(error);
    }
  };
  return {
    state: () => state,
    token: (scopes, refresh = false) => acquire(scopes, refresh ? "fresh" : "silent"),
    require: async (scopes, ask) => {
      const silent = await acquire(scopes, "silent");
      if (silent.ok) return ok(undefined);
      if (!ask || !needsTheReader(silent)) {
        if (state === "unknown") state = "signed-out";
        return silent;
      }
      const asked = await acquire(scopes, "popup");
      return asked.ok ? ok(undefined) : asked;
    },
  };
}

type How = "silent" | "fresh" | "popup";

function tokenBy(app: IPublicClientApplication, scopes: readonly Scope[], how: How): Promise<AuthenticationResult> {
  const request = { scopes: scopes.flatMap((scope) => [...graphScopes[scope]]) };
  if (how === "popup") return app.acquireTokenPopup(request);
  return app.acquireTokenSilent(how === "fresh" ? { ...request, forceRefresh: true } : request);
}

/** The account of a token against the addresses of the mailbox: name, and what the id token calls it besides. */
function isAccount({ account, idTokenClaims }: AuthenticationResult, accounts: readonly string[]): boolean {
  const claims = (idTokenClaims ?? {}) as Readonly<Record<string, unknown>>;
  const names = [account?.username, claims["preferred_username"], claims["upn"], claims["email"]];
  return names.some((name) => typeof name === "string" && accounts.includes(name.toLowerCase()));
}

function needsTheReader({ why }: Refused): boolean {
  return why === "no-consent" || why === "signed-out";
}

/** What MSAL's errors mean, by the codes that they carry. */
export function refusalOf(error: unknown): Refused {
  const { errorCode, subError, message } = partsOf(error);
  const known = codes[errorCode];
  if (known) return refused(known);
  if (errorCode.includes("popup")) return refused("popup-blocked");
  if (errorCode.includes("network")) return refused("offline");
  // An administrator has to agree, or the tenant forbids it: said in the text of the service's answer.
  if (/AADSTS(65001|65004|90094|90093|65005)/.test(`${subError} ${message}`)) return refused("no-consent");
  return refused("signed-out");
}

const codes: Readonly<Record<string, Why>> = {
  interaction_required: "no-consent",
  consent_required: "no-consent",
  login_required: "signed-out",
  access_denied: "no-consent",
  user_cancelled: "cancelled",
  user_canceled: "cancelled",
  popup_window_error: "popup-blocked",
  empty_window_error: "popup-blocked",
  no_network_connectivity: "offline",
  no_account_error: "signed-out",
  no_account_found: "signed-out",
  nested_app_auth_bridge_disabled: "unsupported",
  timed_out: "timed-out",
};

interface ErrorParts {
  readonly errorCode: string;
  readonly subError: string;
  readonly message: string;
}

function partsOf(error: unknown): ErrorParts {
  const parts = (error ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => (typeof parts[name] === "string" ? parts[name] : "");
  return { errorCode: text("errorCode").toLowerCase(), subError: text("subError"), message: text("message") };
}

async function settledBadly(made: Promise<unknown>): Promise<boolean> {
  return made.then(
    () => false,
    () => true,
  );
}
