import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Frame } from "playwright-core";
import type { Host } from "../../../src/host/options";
import type { ConsentState } from "../../../src/host/signin/consent";
import { addin, startLocal } from "../local-host";
import { launch, openPage, openPane, select, type OpenPage } from "../page/open-page";

const program = `
import { createNestablePublicClientApplication } from "@azure/msal-browser";
let client;
window.token = async (how, scopes) => {
  client ??= await createNestablePublicClientApplication({ auth: { clientId: "5f0c9f0e-1c1e-4c53-9a55-0d6f2d3b7a10" }, cache: { cacheLocation: "localStorage" } });
  try {
    const { accessToken, account } = await client[how]({ scopes });
    return { accessToken, username: account.username };
  } catch (error) {
    return { name: error.name, code: error.errorCode };
  }
};
`;

let browser: Browser;
let dist: string;
let host: Host;
let opened: OpenPage;
let pane: Frame;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "addin-"));
  cpSync(addin, dist, { recursive: true });
  buildSync({
    stdin: { contents: program, resolveDir: process.cwd() },
    bundle: true,
    format: "iife",
    outfile: join(dist, "msal.js"),
  });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(dist, { recursive: true });
});
afterEach(async () => {
  await opened.page.context().close();
  await host.close();
  expect(opened.outside).toEqual([]);
});

async function start(consent: ConsentState, consentWithoutAsking = false): Promise<void> {
  host = await startLocal({ dist, settings: { consent, consentWithoutAsking } });
  opened = await openPage(browser, host);
  await select(opened.page, "Lunch");
  pane = await openPane(opened.page);
  await pane.addScriptTag({ url: "msal.js" });
}

type Got = { accessToken?: string; username?: string; name?: string; code?: string };
const token = (how: "acquireTokenSilent" | "acquireTokenPopup", scope = "Mail.Read") =>
  pane.evaluate(
    ([method, wanted]) =>
      (globalThis as unknown as { token(how: string, scopes: string[]): Promise<Got> }).token(method, [wanted]),
    [how, scope] as const,
  );

test("a granted token opens Graph from the pane; a second one comes from the cache", async () => {
  await start("granted");
  const { accessToken, username } = await token("acquireTokenSilent");
  expect(username).toBe("robin@corp.example");
  const count = await pane.evaluate(
    async ([url, bearer]) => {
      const answer = await fetch(`${url}/v1.0/me/messages`, { headers: { Authorization: `Bearer ${bearer}` } });
      return ((await answer.json()) as { value: unknown[] }).value.length;
    },
    [host.graphUrl, accessToken ?? ""] as const,
  );
  expect(count).toBe(4);
  await token("acquireTokenSilent");
  expect(host.control.signIn.asked()).toEqual({ silent: 1, popup: 0 });
});

test("consent is asked for in a dialog: refused, then allowed, then no longer needed", async () => {
  await start("needs-consent");
  expect((await token("acquireTokenSilent")).name).toBe("InteractionRequiredAuthError");
  const { page } = opened;
  const refused = token("acquireTokenPopup");
  await page.locator("#consent", { hasText: "Mail.Read" }).getByRole("button", { name: "Cancel" }).click();
  expect((await refused).code).toBe("user_canceled");
  const allowed = token("acquireTokenPopup");
  await page.locator("#consent").getByRole("button", { name: "Allow" }).click();
  expect((await allowed).accessToken).toBeDefined();
  expect(host.control.signIn.granted()).toEqual(["mail.read"]);
  expect((await token("acquireTokenSilent", "Mail.Send")).name).toBe("InteractionRequiredAuthError");
});

test("consent without asking", async () => {
  await start("needs-consent", true);
  expect((await token("acquireTokenPopup")).accessToken).toBeDefined();
});

test.each([
  ["admin-needed", "access_denied"],
  ["popup-blocked", "popup_window_error"],
] as const)("%s ends in %s", async (state, code) => {
  await start(state);
  expect((await token("acquireTokenSilent")).name).toBe("InteractionRequiredAuthError");
  expect((await token("acquireTokenPopup")).code).toBe(code);
});

test("another account is signed in", async () => {
  await start("wrong-account");
  expect((await token("acquireTokenSilent")).username).toBe("somebody.else@other.example");
});

test("without a bridge MSAL silently becomes the ordinary client, and the host does not claim the set", async () => {
  await start("no-bridge");
  expect(await pane.evaluate(() => "nestedAppAuthBridge" in globalThis)).toBe(false);
  const claimed = 'Office.context.requirements.isSetSupported("NestedAppAuth", "1.1")';
  expect(await pane.evaluate(claimed)).toBe(false);
  expect((await token("acquireTokenSilent")).code).toBe("no_account_error");
});
