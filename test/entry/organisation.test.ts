import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newKey, type SigningKey } from "../../src/cli/preset/keys";
import { signPreset } from "../../src/cli/preset/signed";
import { organisationPreset } from "../../src/entry/organisation";
import type { PresetDocument } from "../../src/presets/document";
import { productDefaults } from "../../src/presets/defaults";
import { installStorage } from "../platform/browser/storage";

const good = JSON.parse(readFileSync(join(__dirname, "../presets/good.json"), "utf8")) as PresetDocument;
const clock = { now: () => "2026-11-21T12:00:00Z", wait: () => new Promise<void>(() => undefined) };
const own = "https://addin.example";
const elsewhere = "https://presets.example/preset.jws";

let key: SigningKey;
let jws = "";
const real = { fetch: globalThis.fetch };

beforeAll(async () => {
  key = await newKey(join(mkdtempSync(join(tmpdir(), "pitchwall-pinned-")), "key.json"));
  jws = await signPreset(good, key);
});

afterEach(() => {
  globalThis.fetch = real.fetch;
  Reflect.deleteProperty(globalThis, "location");
  Reflect.deleteProperty(globalThis, "localStorage");
});

/** The pane of a manifest that pins a preset at this address, on a host that allows these origins for presets. */
async function pane(address: string | null, presetOrigins: readonly string[] = []) {
  const query = address === null ? "" : `?${new URLSearchParams({ preset: address, keys: key.publicText }).toString()}`;
  const location = new URL(`${own}/taskpane.html${query}`);
  installStorage();
  Object.assign(globalThis, { location });
  const asked: string[] = [];
  globalThis.fetch = (async (input: string) => {
    asked.push(input);
    const deployment = {
      clientId: "",
      authority: "https://login.example",
      graphBaseUrl: "https://graph.example",
      presetOrigins,
    };
    return new Response(input === "deployment.json" ? JSON.stringify(deployment) : jws);
  }) as typeof fetch;
  const loaded = await organisationPreset({ addresses: ["ann@harbour.example"], clock, prefix: "" });
  return { loaded, asked };
}

test("without a pinned preset nothing is asked for", async () => {
  const { loaded, asked } = await pane(null);
  expect(loaded.preset).toEqual(productDefaults);
  expect(asked).toEqual([]);
});

test("a preset on our own origin needs no leave", async () => {
  const { loaded, asked } = await pane("preset.jws");
  expect(loaded).toMatchObject({ preset: { organisation: "Harbour Authority" } });
  expect(asked).toEqual([`${own}/preset.jws`]);
});

test("one on another origin is fetched only where the deployment allows that origin", async () => {
  const allowed = await pane(elsewhere, ["https://presets.example"]);
  expect(allowed.loaded).toMatchObject({ preset: { organisation: "Harbour Authority" } });
  expect(allowed.loaded.banner).toBeUndefined();
  expect(allowed.asked).toEqual(["deployment.json", elsewhere]);
  const refused = await pane(elsewhere, ["https://presets.example.evil.example"]);
  expect(refused.loaded).toMatchObject({ preset: productDefaults, banner: { code: "unreachable", why: "forbidden" } });
  expect(refused.asked).toEqual(["deployment.json"]);
});

test("an address that is none is refused", async () => {
  expect((await pane("https://[")).loaded.banner).toMatchObject({ code: "unreachable", why: "forbidden" });
});
