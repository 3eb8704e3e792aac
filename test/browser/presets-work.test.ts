import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { signPreset } from "../../src/cli/preset/signed";
import { seedMessage } from "../../src/host/seed";
import { runCli } from "../cli/preset/run-cli";
import { closeBrowser, type LocalOutlook } from "./support/local-outlook";
import {
  foundOrganisation,
  openPane,
  openSettings,
  preset,
  reopen,
  within,
  type Organisation,
} from "./support/organisation";

jest.setTimeout(90_000);

const running = "Five hours in August";
let northlight: Organisation;

beforeAll(async () => {
  northlight = await foundOrganisation();
});

afterAll(async () => {
  await closeBrowser();
  await northlight.remove();
});

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("a preset that comes late holds at once, without opening the pane again", async () => {
  const before = await signPreset(preset({ settings: {}, locks: {} }), northlight.key);
  const allow = { suppliers: ["haldenwave.example"] };
  const after = await signPreset(preset({ version: 6, settings: { allow }, locks: {} }), northlight.key);
  let served = before;
  await within(
    northlight,
    () => served,
    async (outlook) => {
      await openPane(outlook);
      served = after;
      let open: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (open = resolve));
      await outlook.page.route("**/preset.jws", async (route) => {
        await gate;
        await route.continue();
      });
      await reopen(outlook);
      await outlook.pane.getByRole("button", { name: "Decline & archive" }).waitFor();
      open();
      await outlook.pane.getByRole("heading", { level: 1, name: /is not judged/ }).waitFor({ timeout: 5_000 });
      await openSettings(outlook);
      await outlook.pane.getByText("Version 6 of its preset").waitFor();
      await outlook.pane.getByText("One sender is never judged.").waitFor();
    },
  );
});

test("category, folder and wording are the organisation's", async () => {
  const wording = { en: "Dear {name},\n\n{stop} Northlight buys through its own door.\n\n{signOff}" };
  const settings = {
    category: { name: "Northlight: no thanks", colour: "preset3" },
    folder: { named: "Declined offers" },
    wording: { brief: wording, courteous: wording, firm: wording, final: wording },
  };
  const jws = await signPreset(preset({ settings, locks: { folder: "Kept for a year." } }), northlight.key);
  await within(
    northlight,
    () => jws,
    async (outlook) => {
      const { control } = outlook.host;
      await openPane(outlook);
      await outlook.press("pitchwall.decline");
      await until(() => control.folders().some(({ name }) => name === "Declined offers"));
      const folder = control.folders().find(({ name }) => name === "Declined offers");
      await until(() => control.messages(folder?.id ?? "").length === 1);
      const [filed] = control.messages(folder?.id ?? "");
      expect(filed).toMatchObject({ subject: `Re: ${running}`, categories: ["Northlight: no thanks"] });
      expect(control.masterCategories()).toContainEqual(
        expect.objectContaining({ displayName: "Northlight: no thanks", color: "preset3" }),
      );
      const [draft] = control.drafts();
      expect(draft?.body.content).toContain("Northlight buys through its own door.");
      await outlook.folder("inbox");
      await openPane(outlook, "Sus noches, desde Málaga");
      await openSettings(outlook);
      await outlook.pane.getByText("Declined messages go to: Declined offers").waitFor();
      await outlook.pane.getByText("Kept for a year.").waitFor();
    },
  );
});

/** Mara declines a seller, saves her list, and the administrator makes it part of the next version. */
async function declinedAndMerged(outlook: LocalOutlook): Promise<string> {
  const at = (name: string): string => join(northlight.folder, name);
  const { control } = outlook.host;
  await openPane(outlook);
  await outlook.press("pitchwall.decline");
  await until(() => control.messages("archive").some(({ subject }) => subject.includes(running)));
  await openPane(outlook, "Sus noches, desde Málaga");
  await openSettings(outlook);
  const saved = outlook.page.waitForEvent("download");
  await outlook.pane.getByRole("button", { name: "Save my list" }).click();
  await (await saved).saveAs(at("mara.json"));
  await outlook.pane.getByText("One seller saved.").waitFor();
  expect(JSON.parse(await readFile(at("mara.json"), "utf8"))).toEqual({
    refusals: [{ key: "haldenwave.example", at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string }],
  });
  await writeFile(
    at("preset.json"),
    JSON.stringify(preset({ version: 6, settings: { shareRefusals: true }, locks: {} })),
  );
  const merge = await runCli(["preset", "merge-refusals", at("mara.json"), "--into", at("refusals.json")]);
  const key = at("key.json");
  const sign = await runCli(["preset", "sign", at("preset.json"), "--key", key, "--refusals", at("refusals.json")]);
  expect([merge.status, sign.status]).toEqual([0, 0]);
  return (await readFile(at("preset.jws"), "utf8")).trim();
}

test("a second representative who writes to a second colleague is recognised", async () => {
  const first = await signPreset(preset({ settings: { shareRefusals: true }, locks: {} }), northlight.key);
  let merged = "";
  await within(
    northlight,
    () => first,
    async (outlook) => {
      merged = await declinedAndMerged(outlook);
    },
  );
  const jonas = { name: "Jonas Brandt", address: "jonas.brandt@northlight-networks.example" };
  // The browser's clock is the real one, and the refusal was of this moment.
  const days = (count: number): Date => new Date(Date.now() + count * 86_400_000);
  const second = seedMessage({
    from: { name: "Helen Marsh", address: "h.marsh@haldenwave.example" },
    to: [jonas],
    subject: "A card for your spare slots",
    sentAt: days(2).toISOString(),
    internetMessageId: "<helen-1@haldenwave.example>",
    body: {
      type: "text",
      content:
        "Dear Mr Brandt,\n\nI look after new customers at Haldenwave. Our card finds a cut in a dark fibre to within twenty metres, and nine utilities use our product already. It saves your team hours every time, for 480 euros per span and month.\n\nWould you be open to a 20 minute demo next week?\n\nKind regards\nHelen Marsh\nHaldenwave Optics",
    },
  });
  const mailbox = { messages: [second] };
  const settings = { clock: days(3) };
  const judged = async (jws: string, work: (outlook: LocalOutlook) => Promise<void>): Promise<void> =>
    within(northlight, () => jws, work, { me: jonas, mailbox, settings });
  await judged(first, async (outlook) => {
    await openPane(outlook, second.subject);
    await outlook.pane.getByText("Level 1 of 5").first().waitFor();
    expect(await outlook.pane.getByText(/A colleague declined/).count()).toBe(0);
  });
  await judged(merged, async (outlook) => {
    await openPane(outlook, second.subject);
    await outlook.pane.getByText("Level 3 of 5").first().waitFor();
    await outlook.pane.getByText(/A colleague declined this seller on /).waitFor();
  });
});
