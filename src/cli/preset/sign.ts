import { parseArgs } from "node:util";
import type { PresetDocument } from "../../presets/document";
import { joinedRefusals } from "../../presets/explain";
import { tearJws } from "../../presets/jws";
import { readPreset, readPresetText } from "../../presets/read";
import { pathText } from "../../presets/shape";
import { InputError, UsageError, type ExitStatus, type Io } from "../command";
import { examinePreset } from "./examine";
import { readText, writeText } from "./files";
import { newKey, publicName, readKey } from "./keys";
import { readRefusals } from "./refusals";
import { asLine } from "./remark";
import { signPreset } from "./signed";

/** `pitchwall preset sign FILE`: proves a preset and signs it; nothing is written when it has an error. */
export async function sign(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: options() });
  const [file, ...more] = positionals;
  if (file === undefined || more.length) throw new UsageError("name one preset: pitchwall preset sign preset.json");
  if ((values.key === undefined) === (values["new-key"] === undefined))
    throw new UsageError("give --key FILE, or --new-key FILE for the first time.");
  const { remarks, preset } = examinePreset(await readText(file), new Date().toISOString());
  for (const remark of remarks) io.err(asLine(file, remark));
  if (!preset) return 1;
  const whole = values.refusals === undefined ? preset : await withRefusals(preset, values.refusals);
  const key = values.key === undefined ? await newKey(values["new-key"] ?? "") : await readKey(values.key);
  const out = values.out ?? file.replace(/\.json$/, "") + ".jws";
  const jws = await signPreset(whole, key);
  await refuseSameVersion(out, jws, whole.version);
  await writeText(out, `${jws}\n`, true);
  if (values["new-key"] !== undefined)
    io.err(`${values["new-key"]} signs: keep it secret. ${publicName(values["new-key"])} goes into the manifest.\n`);
  io.err(`${out}: version ${whole.version} of ${whole.organisation.name}, signed with ${key.kid}\n`);
  return 0;
}

/** Mailboxes that have a version never take other content under the same number: found here rather than there. */
async function refuseSameVersion(out: string, jws: string, version: number): Promise<void> {
  const there = tearJws(await readText(out).catch(() => ""));
  const made = tearJws(jws);
  if (typeof there === "string" || typeof made === "string") return;
  const known = readPresetText(new TextDecoder().decode(there.payload));
  if (!known.ok || known.preset.version < version) return;
  if (known.preset.version === version && Buffer.from(there.payload).equals(Buffer.from(made.payload))) return;
  const next = known.preset.version + 1;
  throw new InputError(`${out} has version ${known.preset.version} already: raise "version" to ${next} or more.`);
}

function options() {
  const text = { type: "string" } as const;
  return { key: text, "new-key": text, refusals: text, out: text };
}

/** The list beside the preset goes into what is signed, so that nobody else can add to it. */
async function withRefusals(preset: PresetDocument, file: string): Promise<PresetDocument> {
  const refused = joinedRefusals(preset.settings?.refused ?? [], await readRefusals(file));
  const whole = { ...preset, settings: { ...preset.settings, refused } };
  const read = readPreset(JSON.parse(JSON.stringify(whole)));
  if (read.ok) return read.preset;
  const [first] = read.problems;
  throw new InputError(`${file}: ${pathText(first?.path ?? [])}: ${first?.message ?? ""}`);
}
