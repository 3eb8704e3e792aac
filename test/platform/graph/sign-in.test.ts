import type { IPublicClientApplication } from "@azure/msal-browser";
import { createSignIn, refusalOf } from "../../../src/platform/graph/sign-in";

const me = "robin@corp.example";

function application(silent: () => unknown, popup: () => unknown = silent) {
  const asked: string[] = [];
  const answer =
    (kind: string, make: () => unknown) => async (request: { scopes: string[]; forceRefresh?: boolean }) => {
      asked.push(`${kind} ${request.scopes.join(" ")}${request.forceRefresh ? " fresh" : ""}`);
      return make();
    };
  const app = { acquireTokenSilent: answer("silent", silent), acquireTokenPopup: answer("popup", popup) };
  return { asked, application: async () => app as unknown as IPublicClientApplication };
}

const token =
  (username: string, claims: object = {}) =>
  () => ({
    accessToken: "t",
    account: { username },
    idTokenClaims: claims,
  });
const error =
  (errorCode: string, message = "") =>
  () => {
    throw Object.assign(new Error(message), { errorCode });
  };

test("silent first; a window only when allowed, and only when the reader can help", async () => {
  const { asked, application: make } = application(error("interaction_required"), token(me));
  const signIn = createSignIn({ application: make, accounts: async () => [me] });
  expect(await signIn.require(["read"], false)).toEqual({ ok: false, why: "no-consent" });
  expect(signIn.state()).toBe("signed-out");
  expect(await signIn.require(["write"], true)).toEqual({ ok: true, value: undefined });
  expect(signIn.state()).toBe("signed-in");
  expect(asked).toEqual(["silent Mail.Read", "silent Mail.ReadWrite", "popup Mail.ReadWrite"]);
});

test("no window for what no window can mend", async () => {
  const { asked, application: make } = application(error("no_network_connectivity"), token(me));
  const signIn = createSignIn({ application: make, accounts: async () => [me] });
  expect(await signIn.require(["read"], true)).toEqual({ ok: false, why: "offline" });
  expect(asked).toHaveLength(1);
});

test("another account is refused, whatever the way; a claim or an alias may name the mailbox", async () => {
  const stranger = createSignIn({ ...application(token("else@other.example")), accounts: async () => [me] });
  expect(await stranger.require(["read"], false)).toEqual({ ok: false, why: "wrong-account" });
  expect(await stranger.token(["read"])).toEqual({ ok: false, why: "wrong-account" });
  const claimed = createSignIn({
    ...application(token("r1@corp.onmicrosoft.example", { email: "Robin@Corp.example" })),
    accounts: async () => [me],
  });
  expect(await claimed.token(["read"])).toEqual({ ok: true, value: "t" });
  const alias = createSignIn({
    ...application(token("r1@corp.onmicrosoft.example")),
    accounts: async () => [me, "r1@corp.onmicrosoft.example"],
  });
  expect(await alias.token(["read"], true)).toEqual({ ok: true, value: "t" });
});

test("an application that could not be made is made anew the next time", async () => {
  let tries = 0;
  const { application: make } = application(token(me));
  const failing = async (): Promise<IPublicClientApplication> => {
    if (++tries === 1) throw Object.assign(new Error("x"), { errorCode: "no_network_connectivity" });
    return make();
  };
  const signIn = createSignIn({ application: failing, accounts: async () => [me] });
  expect(await signIn.token(["read"])).toMatchObject({ why: "offline" });
  expect(await signIn.token(["read"])).toMatchObject({ ok: true });
});

test.each([
  ["user_cancelled", "", "cancelled"],
  ["popup_window_error", "", "popup-blocked"],
  ["access_denied", "", "no-consent"],
  ["server_error", "AADSTS90094: needs admin", "no-consent"],
  ["something_new", "", "signed-out"],
  ["post_request_failed_network", "", "offline"],
] as const)("%s %s is %s", (code, message, why) => {
  expect(refusalOf(Object.assign(new Error(message), { errorCode: code }))).toEqual({ ok: false, why });
  expect(refusalOf(null)).toEqual({ ok: false, why: "signed-out" });
});
