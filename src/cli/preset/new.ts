import { parseArgs } from "node:util";
import type { BuiltInName, PresetDocument } from "../../presets/document";
import { BUILT_IN } from "../../presets/built-in";
import { FORMS, type FormName } from "../../presets/forms";
import { BUILT_IN_NAMES } from "../../presets/schema";
import { InputError, UsageError, type ExitStatus, type Io } from "../command";
import { lines } from "../ndjson";
import { writeText } from "./files";

/** `pitchwall preset new`: asks few questions, or takes the answers as options, and writes a preset to begin with. */
export async function newPreset(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({ args: [...args], options: options(), allowPositionals: true });
  const file = values.out ?? positionals[0] ?? "preset.json";
  const ask = asker(io);
  const name = values.name ?? (await ask("Name of your organisation:", null, "text"));
  const domains = values.domain ?? words(await ask("Your mail domains, separated by spaces:", null, "domain"));
  const contact = values.contact ?? (await ask("Mail or https address that users can ask:", "", "door"));
  const base = values.base ?? (await ask(`Built-in preset to rest on:\n${basesTold()}\n`, "balanced", "text"));
  const suppliers =
    values.supplier ?? words(await ask("Suppliers never to be judged (domains, separated by spaces):", "", "party"));
  const until = values.until ?? (await ask("Last day of validity (YYYY-MM-DD, empty for a year):", "", "date"));
  if (!(BUILT_IN_NAMES as readonly string[]).includes(base))
    throw new UsageError(`there is no built-in preset "${base}": ${BUILT_IN_NAMES.join(", ")}.`);
  const wrong = [
    ...domains.map((each) => FORMS.domain(each)),
    ...suppliers.map((each) => FORMS.party(each)),
    contact ? FORMS.door(contact) : null,
    until ? FORMS.date(until) : null,
  ].find((each) => each !== null);
  if (wrong) throw new UsageError(`${wrong.message}.`);
  const preset = document({ name, domains, contact, base: base as BuiltInName, suppliers, until: until || inAYear() });
  await writeText(file, `${JSON.stringify(preset, null, 2)}\n`, values.force ?? false);
  io.err(`${file} is written. Next: pitchwall preset check ${file}\n`);
  return 0;
}

function options() {
  const text = { type: "string" } as const;
  const texts = { type: "string", multiple: true } as const;
  return {
    out: text,
    name: text,
    domain: texts,
    contact: text,
    base: text,
    supplier: texts,
    until: text,
    force: { type: "boolean" },
  } as const;
}

interface Answers {
  readonly name: string;
  readonly domains: readonly string[];
  readonly contact: string;
  readonly base: BuiltInName;
  readonly suppliers: readonly string[];
  readonly until: string;
}

function document({ name, domains, contact, base, suppliers, until }: Answers): PresetDocument {
  return {
    $schema: "./preset.schema.json",
    format: 1,
    version: 1,
    organisation: { name, domains },
    ...(contact && { contact }),
    validUntil: until,
    base,
    settings: { allow: { suppliers, customers: [], partners: [] } },
    locks: {},
  };
}

/** Questions go to standard error, so that standard output stays clean; a missing answer is the default, or an error. */
function asker(io: Io): (question: string, otherwise: string | null, form: FormName) => Promise<string> {
  let answers: AsyncIterator<string> | null = null;
  return async (question, otherwise, form) => {
    answers ??= lines(io.stdin)[Symbol.asyncIterator]();
    for (;;) {
      io.err(`${question} `);
      const next = await answers.next();
      const answer = next.done ? "" : next.value.trim();
      if (!answer && otherwise !== null) return otherwise;
      if (next.done) throw new InputError(`no answer to "${question}". All answers can be given as options as well.`);
      const wrong = answer ? words(answer).map((word) => (form === "text" ? null : FORMS[form](word))) : [null];
      const first = answer ? wrong.find((each) => each !== null) : { message: "an answer is needed" };
      if (!first) return answer;
      io.err(`${first.message}\n`);
    }
  };
}

function basesTold(): string {
  return BUILT_IN_NAMES.map((name) => `  ${name}: ${BUILT_IN[name].summary}`).join("\n");
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word);
}

function inAYear(): string {
  return new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
}
