import type { Io } from "../command";
import { readText } from "./files";
import { presetFrom } from "./given";
import { makeKey, readPublicKey } from "./keys";
import { signPreset } from "./signed";

/** What a local Outlook needs of a preset: the signed text to serve, and the key to pin. */
export interface ServedPreset {
  readonly jws: string;
  readonly publicKey: string;
}

/**
 * A preset made ready for the local Outlook: a signed one as it is, with the key that is given for it; a plain one is
 * proven and signed with a key that lives as long as the process. Errors as `presetFrom` tells them.
 */
export async function presetToServe(file: string, publicKey: string | undefined, io: Io): Promise<ServedPreset> {
  if (publicKey !== undefined) return { jws: (await readText(file)).trim(), publicKey: await readPublicKey(publicKey) };
  const preset = await presetFrom(file, io);
  const key = await makeKey();
  return { jws: await signPreset(preset, key), publicKey: key.publicText };
}
