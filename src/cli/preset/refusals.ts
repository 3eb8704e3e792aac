import { parseArgs } from "node:util";
import { isFreemail } from "../../facts/domains";
import type { RefusedSeller } from "../../presets/document";
import { joinedRefusals } from "../../presets/explain";
import { FORMS } from "../../presets/forms";
import { isObject } from "../../presets/shape";
import { InputError, UsageError, type ExitStatus, type Io } from "../command";
import { readText, writeText } from "./files";

/**
 * `pitchwall preset merge-refusals EXPORT… --into FILE`: joins users' exports into the list beside the preset. Keys and
 * dates only: whatever else an export holds (names, people, counts) is left behind.
 */
export async function mergeRefusals(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { into: { type: "string" }, "drop-before": { type: "string" } },
  });
  if (!positionals.length) throw new UsageError("name the users' exports.");
  const into = values.into;
  if (into === undefined) throw new UsageError("give --into FILE, the list beside the preset.");
  const from = values["drop-before"] === undefined ? -Infinity : Date.parse(values["drop-before"]);
  if (Number.isNaN(from)) throw new UsageError("--drop-before takes a day such as 2025-01-01.");
  const known = await readText(into).then(
    (text) => refusalsOf(text, into),
    () => ({ refusals: [], problems: [] }),
  );
  const problems: string[] = [];
  let all = known.refusals;
  for (const file of positionals) {
    const read = refusalsOf(await readText(file), file);
    all = joinedRefusals(all, read.refusals);
    problems.push(...read.problems);
  }
  const kept = all
    .filter(({ at }) => Date.parse(at) >= from)
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  await writeText(into, `${JSON.stringify({ refusals: kept }, null, 2)}\n`, true);
  for (const problem of problems) io.err(`${problem}\n`);
  io.err(`${into}: ${kept.length} sellers, ${kept.length - known.refusals.length} more than before\n`);
  return problems.length ? 1 : 0;
}

/** A list of refusals from a file. Throws InputError when an entry is wrong. */
export async function readRefusals(file: string): Promise<readonly RefusedSeller[]> {
  const { refusals, problems } = refusalsOf(await readText(file), file);
  if (problems.length) throw new InputError(problems.join("\n"));
  return refusals;
}

/** Refusals out of an export: `{"refusals": […]}`, a list of them, or a list of cases. Wrong entries are named and left out. */
function refusalsOf(text: string, file: string): { refusals: readonly RefusedSeller[]; problems: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file} is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const list = isObject(value) ? (value["refusals"] ?? value["cases"]) : value;
  if (!Array.isArray(list)) throw new InputError(`${file} is no export of refusals: {"refusals": [{"key", "at"}]}.`);
  const refusals: RefusedSeller[] = [];
  const problems: string[] = [];
  list.forEach((entry: unknown, index) => {
    const refusal = refusalOf(entry);
    if (refusal === null) return;
    if (typeof refusal === "string") problems.push(`${file}: entry ${index + 1}: ${refusal}`);
    else refusals.push(refusal);
  });
  return { refusals: joinedRefusals([], refusals), problems };
}

/** One entry; a case without a refusal is null, and a text says what is wrong. */
function refusalOf(entry: unknown): RefusedSeller | string | null {
  if (!isObject(entry)) return "is no object";
  const key = entry["key"] ?? entry["sellerKey"];
  if (typeof key !== "string") return 'has no "key"';
  const dates = Array.isArray(entry["refusals"])
    ? entry["refusals"].map((each) => isObject(each) && each["at"])
    : [entry["at"]];
  if (!dates.length) return null;
  const wrong = FORMS.party(key.toLowerCase());
  if (wrong) return wrong.message;
  if (isFreemail(key.toLowerCase().replace(/^@/, ""))) return `anybody can have an address at ${key}`;
  const good = dates.filter((at): at is string => typeof at === "string" && !Number.isNaN(Date.parse(at)));
  if (good.length < dates.length) return `${key} has no date "at"`;
  const first = Math.min(...good.map((at) => Date.parse(at)));
  return { key: key.toLowerCase().replace(/^@/, ""), at: new Date(first).toISOString().slice(0, 10) };
}
