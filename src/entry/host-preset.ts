import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newKey, readPublicKey } from "../cli/preset/keys";
import { signPreset } from "../cli/preset/signed";
import { tenantManifest } from "../cli/manifest/tenant-manifest";
import { readPresetText } from "../presets/read";

/** A signed preset, and a manifest that pins its address and key for the local add-in server. */
export interface PinnedPreset {
  readonly jws: string;
  readonly manifestPath: string;
}

/**
 * Reads a preset for the local Outlook: one signed already comes with its public key; plain JSON is signed with a key that
 * is made for this start. Throws when a plain one is wrong, with field and reason, or when a signed one comes without key.
 */
export async function pinPreset(path: string, publicKey: string | undefined): Promise<PinnedPreset> {
  const folder = await mkdtemp(join(tmpdir(), "pitchwall-preset-"));
  const text = (await readFile(path, "utf8")).trim();
  if (text.startsWith("{")) {
    const key = await newKey(join(folder, "key.json"));
    const read = readPresetText(text);
    if (!read.ok) throw new Error(`${path}: ${read.problems.map(({ message }) => message).join("; ")}`);
    return { jws: await signPreset(read.preset, key), manifestPath: await manifestWith(folder, [key.publicText]) };
  }
  if (publicKey === undefined) throw new Error(`${path} is signed already: name its public key with --preset-key.`);
  return { jws: text, manifestPath: await manifestWith(folder, [await readPublicKey(publicKey)]) };
}

/** The committed manifest with the preset pinned, as an administrator's command writes it; addresses relative to the page. */
export async function manifestWith(folder: string, keys: readonly string[]): Promise<string> {
  const manifest = tenantManifest(await readFile("manifest.xml", "utf8"), {
    origin: "https://localhost:3000",
    permission: "ReadWriteMailbox",
    preset: { address: "preset.jws", keys },
  });
  const path = join(folder, "manifest.xml");
  await writeFile(path, manifest);
  return path;
}
