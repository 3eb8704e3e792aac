import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newKey, type SigningKey } from "../../../src/cli/preset/keys";
import { manifestWith } from "../../../src/entry/host-preset";
import type { PresetDocument } from "../../../src/presets/document";
import { openOutlook, type LocalOptions, type LocalOutlook } from "./local-outlook";

export const reason = "Legal reads every decline before it leaves.";

/** An organisation with keys of its own, and a manifest that pins two of them; the third is somebody else's. */
export interface Organisation {
  readonly folder: string;
  readonly key: SigningKey;
  readonly second: SigningKey;
  readonly foreign: SigningKey;
  readonly manifestPath: string;
  readonly remove: () => Promise<void>;
}

export async function foundOrganisation(): Promise<Organisation> {
  const folder = await mkdtemp(join(tmpdir(), "pitchwall-test-"));
  const key = await newKey(join(folder, "key.json"));
  const second = await newKey(join(folder, "second.json"));
  return {
    folder,
    key,
    second,
    foreign: await newKey(join(folder, "foreign.json")),
    manifestPath: await manifestWith(folder, [key.publicText, second.publicText]),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Northlight's preset, version 5, which keeps declines as drafts and locks that. */
export function preset(change: Partial<PresetDocument> = {}): PresetDocument {
  return {
    format: 1,
    version: 5,
    organisation: { name: "Northlight", domains: ["northlight-networks.example"] },
    settings: { sending: "draft" },
    locks: { sending: reason },
    ...change,
  };
}

/** A local Outlook whose add-in's server answers with what `jws` says at the time; nothing may go wrong in its pages. */
export async function within(
  { manifestPath }: Organisation,
  jws: () => string | null,
  work: (outlook: LocalOutlook) => Promise<void>,
  options: LocalOptions = {},
): Promise<void> {
  const outlook = await openOutlook({ ...options, preset: { jws, manifestPath } });
  try {
    await work(outlook);
    expect(outlook.problems).toEqual([]);
  } finally {
    await outlook.close();
  }
}

/** Opens the pane on a mail of a seller and waits until everything is judged. */
export async function openPane(outlook: LocalOutlook, subject = "Five hours in August", from?: string): Promise<void> {
  await outlook.select(subject, from ?? (subject === "Five hours in August" ? "Dominic Farrow" : undefined));
  await outlook.press("pitchwall.pane");
  await outlook.pane.getByText(/Judged from all mail with this seller|is not judged/).waitFor({ timeout: 15_000 });
}

/** Starts Outlook anew, as the next morning. */
export async function reopen(outlook: LocalOutlook): Promise<void> {
  await outlook.page.reload();
  await outlook.page.locator("[data-uid]").first().waitFor();
  await openPane(outlook);
}

/** Opens the settings, where the organisation's part stands. */
export async function openSettings({ pane }: LocalOutlook): Promise<void> {
  await pane.locator("summary", { hasText: "Settings" }).click();
  await pane.getByRole("heading", { name: "Set by Northlight" }).waitFor({ timeout: 5_000 });
}
