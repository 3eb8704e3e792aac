import type { PresetDocument } from "../../presets/document";
import { tearJws } from "../../presets/jws";
import { InputError, type Io } from "../command";
import { examinePreset } from "./examine";
import { readText } from "./files";
import { asLine } from "./remark";

/**
 * A preset from its file, or from a signed one: judging with it on the command line is no trusting, so that no key is asked
 * for. Errors are printed as `preset check` prints them, then an InputError is thrown.
 */
export async function presetFrom(file: string, io: Io): Promise<PresetDocument> {
  const given = await readText(file);
  const torn = tearJws(given);
  const text = typeof torn === "string" ? given : new TextDecoder().decode(torn.payload);
  const { remarks, preset } = examinePreset(text, new Date().toISOString(), false);
  if (preset) return preset;
  for (const remark of remarks) io.err(asLine(file, remark));
  throw new InputError(`${file} has errors; nothing was judged.`);
}
