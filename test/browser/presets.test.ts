import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newKey, type SigningKey } from "../../src/cli/preset/keys";
import { signPreset } from "../../src/cli/preset/signed";
import { manifestWith } from "../../src/entry/host-preset";
import type { PresetDocument } from "../../src/presets/document";
import { closeBrowser, openOutlook, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(60_000);

const reason = "Legal reads every decline before it leaves.";
let folder = "";
let key: SigningKey;
let foreign: SigningKey;
let manifestPath = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pitchwall-test-"));
  key = await newKey(join(folder, "key.json"));
  foreign = await newKey(join(folder, "foreign.json"));
  manifestPath = await manifestWith(folder, key.publicText);
});

afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

function preset(change: Partial<PresetDocument> = {}): PresetDocument {
  return {
    format: 1,
    version: 5,
    organisation: { name: "Northlight", domains: ["northlight-networks.example"] },
    settings: { sending: "draft" },
    locks: { sending: reason },
    ...change,
  };
}

async function within(jws: () => string | null, work: (outlook: LocalOutlook) => Promise<void>): Promise<void> {
  const outlook = await openOutlook({ preset: { jws, manifestPath } });
  try {
    await work(outlook);
    expect(outlook.problems).toEqual([]);
  } finally {
    await outlook.close();
  }
}

async function openPane(outlook: LocalOutlook): Promise<void> {
  await outlook.select("Five hours in August", "Dominic Farrow");
  await outlook.press("pitchwall.pane");
  await outlook.pane.getByText(/Judged from all mail with this seller|is not judged/).waitFor({ timeout: 15_000 });
}

async function isLocked({ pane }: LocalOutlook): Promise<void> {
  await pane.locator("summary", { hasText: "Settings" }).click();
  await pane.getByText(reason).waitFor({ timeout: 5_000 });
  expect(await pane.getByText("Set by Northlight.").count()).toBe(1);
  for (const radio of await pane.getByRole("radio").all()) expect(await radio.isDisabled()).toBe(true);
}

test("a locked setting is shown locked, with its reason", async () => {
  const jws = await signPreset(preset(), key);
  await within(
    () => jws,
    async (outlook) => {
      await openPane(outlook);
      await isLocked(outlook);
      expect(await outlook.pane.getByText(/were refused/).count()).toBe(0);
    },
  );
});

test("a supplier is never judged, and the reader cannot be asked to decline them", async () => {
  const jws = await signPreset(preset({ settings: { allow: { suppliers: ["haldenwave.example"] } } }), key);
  await within(
    () => jws,
    async (outlook) => {
      await openPane(outlook);
      await outlook.pane.getByRole("heading", { level: 1, name: /is not judged/ }).waitFor();
      await outlook.pane.getByText("Your organisation asks for that.").waitFor();
      expect(await outlook.pane.getByRole("button", { name: "Decline & archive" }).count()).toBe(0);
    },
  );
});

test("an organisation that only observes is offered nothing that writes or moves", async () => {
  const jws = await signPreset(preset({ settings: { observe: true }, locks: {} }), key);
  await within(
    () => jws,
    async (outlook) => {
      await openPane(outlook);
      await outlook.pane.getByText(/only watches for now/).waitFor();
      expect(await outlook.pane.getByRole("button", { name: /Decline|File/ }).count()).toBe(0);
    },
  );
});

const refusals: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
  ["with a tampered byte", async () => tampered(await signPreset(preset({ version: 6 }), key)), /changed after/],
  ["of an older version", () => signPreset(preset({ version: 4, locks: {} }), key), /are older than/],
  ["that has run out", () => signPreset(preset({ version: 6, validUntil: "2026-01-31", locks: {} }), key), /run out/],
  ["signed by somebody else", () => signPreset(preset({ version: 6, locks: {} }), foreign), /unknown key/],
];

test.each(refusals)("a preset %s is refused, and the last good one stays in force", async (_, make, banner) => {
  const good = await signPreset(preset(), key);
  const bad = await make();
  let served = good;
  await within(
    () => served,
    async (outlook) => {
      await openPane(outlook);
      served = bad;
      await outlook.page.reload();
      await outlook.page.locator("[data-uid]").first().waitFor();
      await openPane(outlook);
      await outlook.pane.getByText(banner).waitFor({ timeout: 5_000 });
      await outlook.pane.getByText(/Version 5 stays in force/).waitFor({ timeout: 5_000 });
      await isLocked(outlook);
    },
  );
});

/** One letter of the payload changed, as somebody between the server and the pane would. */
function tampered(jws: string): string {
  const [header = "", payload = "", signature = ""] = jws.split(".");
  const at = Math.floor(payload.length / 2);
  const other = payload[at] === "A" ? "B" : "A";
  return [header, `${payload.slice(0, at)}${other}${payload.slice(at + 1)}`, signature].join(".");
}
