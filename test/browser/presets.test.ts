import { signPreset } from "../../src/cli/preset/signed";
import { closeBrowser, type LocalOutlook } from "./support/local-outlook";
import {
  foundOrganisation,
  openPane,
  openSettings,
  preset,
  reason,
  reopen,
  within,
  type Organisation,
} from "./support/organisation";

jest.setTimeout(60_000);

let northlight: Organisation;

beforeAll(async () => {
  northlight = await foundOrganisation();
});

afterAll(async () => {
  await closeBrowser();
  await northlight.remove();
});

async function isLocked(outlook: LocalOutlook): Promise<void> {
  const { pane } = outlook;
  await openSettings(outlook);
  await pane.getByText(reason).waitFor({ timeout: 5_000 });
  expect(await pane.getByText("Set by Northlight.").count()).toBe(1);
  for (const radio of await pane.getByRole("radio").all()) expect(await radio.isDisabled()).toBe(true);
}

test("a locked setting is shown locked, with its reason", async () => {
  const jws = await signPreset(preset(), northlight.key);
  await within(
    northlight,
    () => jws,
    async (outlook) => {
      await openPane(outlook);
      await isLocked(outlook);
      expect(await outlook.pane.getByText(/were refused/).count()).toBe(0);
    },
  );
});

test("a supplier is never judged, and the reader cannot be asked to decline them", async () => {
  const jws = await signPreset(preset({ settings: { allow: { suppliers: ["haldenwave.example"] } } }), northlight.key);
  await within(
    northlight,
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
  const jws = await signPreset(preset({ settings: { observe: true }, locks: {} }), northlight.key);
  await within(
    northlight,
    () => jws,
    async (outlook) => {
      await openPane(outlook);
      await outlook.pane.getByText(/only watches for now/).waitFor();
      expect(await outlook.pane.getByRole("button", { name: /Decline|File/ }).count()).toBe(0);
    },
  );
});

const refusals: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
  [
    "with a tampered byte",
    async () => tampered(await signPreset(preset({ version: 6 }), northlight.key)),
    /changed after/,
  ],
  ["of an older version", () => signPreset(preset({ version: 4, locks: {} }), northlight.key), /are older than/],
  [
    "that has run out",
    () => signPreset(preset({ version: 6, validUntil: "2026-01-31", locks: {} }), northlight.key),
    /run out/,
  ],
  ["signed by somebody else", () => signPreset(preset({ version: 6, locks: {} }), northlight.foreign), /unknown key/],
];

test.each(refusals)("a preset %s is refused, and the last good one stays in force", async (_, make, banner) => {
  const good = await signPreset(preset(), northlight.key);
  const bad = await make();
  let served = good;
  await within(
    northlight,
    () => served,
    async (outlook) => {
      await openPane(outlook);
      served = bad;
      await reopen(outlook);
      await outlook.pane.getByText(banner).waitFor({ timeout: 5_000 });
      await outlook.pane.getByText(/Version 5 stays in force/).waitFor({ timeout: 5_000 });
      await isLocked(outlook);
    },
  );
});

test("keys change hands: both are valid at once, a third is not, and each version takes over from the last", async () => {
  const versions = [
    { jws: await signPreset(preset({ version: 5 }), northlight.key), version: 5 },
    { jws: await signPreset(preset({ version: 6 }), northlight.second), version: 6 },
    { jws: await signPreset(preset({ version: 7 }), northlight.key), version: 7 },
    { jws: await signPreset(preset({ version: 8 }), northlight.second), version: 8 },
  ];
  const foreign = await signPreset(preset({ version: 9 }), northlight.foreign);
  let served = versions[0]?.jws ?? "";
  await within(
    northlight,
    () => served,
    async (outlook) => {
      await openPane(outlook);
      for (const { jws, version } of versions) {
        served = jws;
        await reopen(outlook);
        await openSettings(outlook);
        await outlook.pane.getByText(`Version ${version} of its preset`).waitFor({ timeout: 5_000 });
        expect(await outlook.pane.getByText(/stays in force/).count()).toBe(0);
      }
      served = foreign;
      await reopen(outlook);
      await outlook.pane.getByText(/unknown key/).waitFor({ timeout: 5_000 });
      await outlook.pane.getByText(/Version 8 stays in force/).waitFor({ timeout: 5_000 });
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
