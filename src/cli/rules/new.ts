import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileRules } from "../../engine/compile";
import type { PhraseRule, Rule } from "../../engine/rule";
import { catalogue } from "../../rules/catalogue";
import { firingsOf, readExample } from "../../rules/example";
import { LANGUAGES, type Language } from "../../text/language";
import { parsePhrase } from "../../text/phrases-parse";
import { InputError, UsageError, type ExitStatus, type Io } from "../command";
import { lines } from "../ndjson";
import { writeText } from "../preset/files";
import { allKnown } from "./known";

/** `pitchwall rules new`: asks few questions, proves the answers, and writes a rule file with its examples. */
export async function newRule(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values } = parseArgs({ args: [...args], options: options() });
  const ask = asker(io);
  const families = [...new Set(catalogue.rules.map((rule) => rule.family))];
  const id = values.id ?? (await ask("Name of the rule, such as blames-silence:"));
  requireName(id);
  const family = values.family ?? (await ask(`Family (${families.join(", ")}):`));
  const language = values.language;
  if (!(LANGUAGES as readonly string[]).includes(language))
    throw new UsageError(`there is no language "${language}": ${LANGUAGES.join(", ")}.`);
  const phrases = values.phrase ?? [await ask("A phrase to look for, such as (see|read) my [last] mail:")];
  phrases.forEach(requirePhrase);
  const rule = ruleOf(id, requireFamily(family, families), language as Language, phrases);
  const title = values.title ?? (await ask("What the mail then does, in a few words:"));
  const fires = proven(rule, values.fires ?? [await ask("A sentence that must fire:")], true);
  const silent = proven(rule, values.silent ?? [await ask("A near miss, a sentence that must not:")], false);
  const folder = join(values.root, "src", "rules", rule.family);
  if (!existsSync(folder)) throw new InputError(`${folder} does not exist; run this in a clone, or give --root.`);
  const file = join(folder, `${id}.ts`);
  await writeText(file, source(rule, { title, fires, silent }), values.force);
  io.err(`${file} is written. Next:
  1. complete its texts in en, de, fr and es, and give two hits and two near misses a language
  2. node scripts/catalogue.mjs && npx jest test/rules --selectProjects unit
  3. npm run calibrate, which gives it a weight; then npm run corpus -- --take-out, which says what it is worth
`);
  return 0;
}

function options() {
  const text = { type: "string" } as const;
  const several = { type: "string", multiple: true } as const;
  return {
    id: text,
    family: text,
    language: { type: "string", default: "en" },
    phrase: several,
    title: text,
    fires: several,
    silent: several,
    root: { type: "string", default: "." },
    force: { type: "boolean", default: false },
  } as const;
}

function requireName(id: string): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`"${id}" is no name for a rule: use small letters, digits and single hyphens.`);
  if (allKnown().some((rule) => rule.id === id)) throw new UsageError(`there is a rule "${id}" already.`);
}

function requireFamily(family: string, families: readonly Rule["family"][]): Rule["family"] {
  const found = families.find((each) => each === family);
  if (!found) throw new UsageError(`there is no family "${family}": ${families.join(", ")}.`);
  return found;
}

function requirePhrase(phrase: string): void {
  try {
    parsePhrase(phrase);
  } catch (error) {
    throw new UsageError(`the phrase "${phrase}" cannot be read: ${error instanceof Error ? error.message : "odd"}.`);
  }
}

function ruleOf(
  id: string,
  family: Rule["family"],
  language: Language,
  phrases: readonly string[],
): PhraseRule & { readonly language: Language } {
  return { id, family, kind: "phrases", phrases: { [language]: phrases }, language };
}

/** The sentences with the words marked that the rule quotes; an InputError names one that does not do what it should. */
function proven(rule: PhraseRule, sentences: readonly string[], wanted: boolean): readonly string[] {
  const rules = compileRules({ ...catalogue, rules: [rule], combinations: [] });
  return sentences.map((sentence) => {
    const plain = sentence.replace(/[«»]/g, "");
    const [firing] = firingsOf(rules, rule.id, readExample(plain).conversation);
    if ((firing !== undefined) !== wanted)
      throw new InputError(`the rule ${wanted ? "does not fire" : "fires"} on this sentence: ${plain}`);
    if (!firing?.quote) return plain;
    return `${plain.slice(0, firing.start)}«${firing.quote}»${plain.slice(firing.end)}`;
  });
}

interface Texts {
  readonly title: string;
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

function source(rule: PhraseRule & { readonly language: Language }, { title, fires, silent }: Texts): string {
  const list = (texts: readonly string[]): string => texts.map((text) => JSON.stringify(text)).join(", ");
  return `import type { ByLanguage, Examples, PhraseRule, Says } from "../../engine/rule";

export const rule: PhraseRule = {
  id: ${JSON.stringify(rule.id)},
  family: ${JSON.stringify(rule.family)},
  kind: "phrases",
  phrases: { ${rule.language}: [${list(rule.phrases[rule.language] ?? [])}] },
};

export const says: Says = {
  title: { ${rule.language}: ${JSON.stringify(title)} },
  because: { ${rule.language}: ${JSON.stringify(`${title}.`)} },
  mayBeWrong: { ${rule.language}: "Say when this is innocent." },
};

export const examples: ByLanguage<Examples> = {
  ${rule.language}: { fires: [${list(fires)}], silent: [${list(silent)}] },
};
`;
}

/** Questions go to standard error, so that standard output stays clean. */
function asker(io: Io): (question: string) => Promise<string> {
  let answers: AsyncIterator<string> | null = null;
  return async (question) => {
    answers ??= lines(io.stdin)[Symbol.asyncIterator]();
    io.err(`${question} `);
    const next = await answers.next();
    const answer = next.done ? "" : next.value.trim();
    if (!answer) throw new InputError(`no answer to "${question}". All answers can be given as options as well.`);
    return answer;
  };
}
