import { createHash } from "node:crypto";
import type { Person } from "../page/wire";
import { missingScopes, scopeName, type SignIn } from "./consent";
import { unsignedToken } from "./token";

/** The tenant and the client that the local sign-in knows. */
export const tenantId = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
export const clientId = "5f0c9f0e-1c1e-4c53-9a55-0d6f2d3b7a10";
export const environment = "login.microsoftonline.com";

interface NaaRequest {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly scope?: string; readonly clientId?: string };
}

export type BridgeReply = { readonly answer: string } | { readonly ask: readonly string[] };

const lifetimeSeconds = 3_600;

const stranger: Person = { name: "Somebody Else", address: "somebody.else@other.example" };

/**
 * Answers one request of MSAL's nested app authentication (protocol notes, section 10). `approval` is the user's word
 * on an earlier answer `ask`; the page asks the user and comes back with it.
 */
export function answerBridge(
  signIn: SignIn,
  me: Person,
  requestText: string,
  approval: "ask" | "allow" | "cancel",
): BridgeReply {
  const request = JSON.parse(requestText) as NaaRequest;
  const reply = (body: object): BridgeReply => ({
    answer: JSON.stringify({ messageType: "NestedAppAuthResponse", requestId: request.requestId, ...body }),
  });
  const fail = (status: string, code: string, description: string): BridgeReply =>
    reply({ success: false, error: { status, code, subError: "", description } });
  const scopes = (request.tokenParams?.scope ?? "").split(" ").filter(Boolean);
  switch (request.method) {
    case "GetInitContext":
      return reply({ success: true, initContext: initContext(accountOf(signIn, me)) });
    case "GetToken":
      signIn.asked.silent += 1;
      if (missingScopes(signIn, scopes).length === 0) return reply(grant(signIn, me, scopes));
      return fail("USER_INTERACTION_REQUIRED", "interaction_required", "AADSTS65001: consent is needed.");
    case "GetTokenPopup":
      signIn.asked.popup += approval === "ask" ? 1 : 0;
      return popup(signIn, me, { scopes, approval, reply, fail });
    default:
      return fail("PERSISTENT_ERROR", "unsupported_method", request.method);
  }
}

interface Popup {
  readonly scopes: readonly string[];
  readonly approval: "ask" | "allow" | "cancel";
  reply(body: object): BridgeReply;
  fail(status: string, code: string, description: string): BridgeReply;
}

function popup(signIn: SignIn, me: Person, { scopes, approval, reply, fail }: Popup): BridgeReply {
  if (signIn.state === "admin-needed") {
    return fail("PERSISTENT_ERROR", "access_denied", "AADSTS90094: an administrator has to consent.");
  }
  if (signIn.state === "popup-blocked") return fail("PERSISTENT_ERROR", "popup_window_error", "The popup was blocked.");
  const missing = missingScopes(signIn, scopes);
  if (missing.length > 0 && approval === "cancel")
    return fail("USER_CANCEL", "user_cancelled", "The user closed the window.");
  if (missing.length > 0 && approval === "ask" && !signIn.withoutAsking) return { ask: missing };
  missing.forEach((scope) => signIn.granted.add(scopeName(scope)));
  return reply(grant(signIn, me, scopes));
}

const accountOf = (signIn: SignIn, me: Person): Person => (signIn.state === "wrong-account" ? stranger : me);

/** The same address always has the same object id. */
export function objectId(address: string): string {
  const hex = createHash("sha256").update(address.toLowerCase()).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

function initContext({ address }: Person): object {
  return {
    sdkName: "local-outlook",
    sdkVersion: "1.0.0",
    capabilities: { queryAccount: true },
    accountContext: { homeAccountId: `${objectId(address)}.${tenantId}`, environment, tenantId },
  };
}

/** Gives out a token for the scopes asked for and remembers it, so that Graph can look it up. */
function grant(signIn: SignIn, me: Person, scopes: readonly string[]): object {
  const account = accountOf(signIn, me);
  const issuedAt = Math.floor(Date.now() / 1000);
  const claims = {
    oid: objectId(account.address),
    tid: tenantId,
    sub: objectId(`sub:${account.address}`),
    name: account.name,
    preferred_username: account.address,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + lifetimeSeconds,
    iss: `https://${environment}/${tenantId}/v2.0`,
    ver: "2.0",
  };
  const names = scopes.map((scope) => scope.slice(scope.lastIndexOf("/") + 1));
  const token = unsignedToken({
    ...claims,
    aud: "https://graph.microsoft.com",
    scp: names.join(" "),
    uti: crypto.randomUUID(),
  });
  const idToken = unsignedToken({ ...claims, aud: clientId });
  signIn.tokens.set(token, {
    token,
    account,
    scopes: new Set(scopes.map(scopeName)),
    expiresAt: Date.now() + lifetimeSeconds * 1000,
  });
  return {
    success: true,
    token: {
      access_token: token,
      id_token: idToken,
      expires_in: lifetimeSeconds,
      scope: scopes.join(" "),
      properties: null,
    },
    account: {
      homeAccountId: `${claims.oid}.${tenantId}`,
      environment,
      tenantId,
      localAccountId: claims.oid,
      username: account.address,
      name: account.name,
      idToken,
    },
  };
}
