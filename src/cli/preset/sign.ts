import { parseArgs } from "node:util";
import type { PresetDocument } from "../../presets/document";
import { joinedRefusals } from "../../presets/explain";
import { tearJws } from "../../presets/jws";
import { readPreset, readPresetText } from "../../presets/read";
import { pathText } from "../../presets/problem";
import { isObject } from "../../presets/shape";
import { InputError, UsageError, type ExitStatus, type Io } from "../command";
import { examinePreset } from "./examine";
import { readText, writeText } from "./files";
import { readJsonText } from "./json-text";
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
  const out = values.out ?? `${file.replace(/\.json$/, "")}.jws`;
  const text = await readText(file);
  const wanted = values.raise ? raised(text, await signedIn(out)) : text;
  const { remarks, preset } = examinePreset(wanted, new Date().toISOString());
  for (const remark of remarks) io.err(asLine(file, remark));
  if (!preset) return 1;
  const whole = values.refusals === undefined ? preset : await withRefusals(preset, values.refusals);
  const key = values.key === undefined ? await newKey(values["new-key"] ?? "") : await readKey(values.key);
  const jws = await signPreset(whole, key);
  refuseSameVersion(out, await signedIn(out), jws, whole.version);
  if (wanted !== text) await writeText(file, wanted, true);
  await writeText(out, `${jws}\n`, true);
  if (values["new-key"] !== undefined)
    io.err(`${values["new-key"]} signs: keep it secret. ${publicName(values["new-key"])} goes into the manifest.\n`);
  io.err(`${out}: version ${whole.version} of ${whole.organisation.name}, signed with ${key.kid}\n`);
  return 0;
}

interface Signed {
  readonly version: number;
  readonly payload: Uint8Array;
}

/** What is in a signed file already; null when there is none. Whose signature it is does not matter here. */
async function signedIn(file: string): Promise<Signed | null> {
  const torn = tearJws(await readText(file).catch(() => ""));
  if (typeof torn === "string") return null;
  const read = readPresetText(new TextDecoder().decode(torn.payload));
  return read.ok ? { version: read.preset.version, payload: torn.payload } : null;
}

/** Mailboxes that have a version never take other content under the same number: found here rather than there. */
function refuseSameVersion(out: string, there: Signed | null, jws: string, version: number): void {
  const made = tearJws(jws);
  if (!there || typeof made === "string" || there.version < version) return;
  if (there.version === version && Buffer.from(there.payload).equals(Buffer.from(made.payload))) return;
  throw new InputError(
    `${out} has version ${there.version} already: raise "version" to ${there.version + 1} or more, or add --raise.`,
  );
}

/** The text with a version above the signed one; all else stays as it was written. */
function raised(text: string, there: Signed | null): string {
  const json = readJsonText(text);
  const given = isObject(json.value) ? json.value["version"] : undefined;
  if (typeof given !== "number" || !there || given > there.version) return text;
  const { line, column } = json.placeOf(["version"]);
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + column - 1;
  if (!text.startsWith(String(given), before)) return text;
  const next = there.version + 1;
  return text.slice(0, before) + String(next) + text.slice(before + String(given).length);
}

function options() {
  const text = { type: "string" } as const;
  return { key: text, "new-key": text, refusals: text, out: text, raise: { type: "boolean" } } as const;
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
