import { parseArgs } from "node:util";
import { catalogue } from "../../rules/catalogue";
import { examples } from "../../rules/examples";
import { UsageError, type ExitStatus, type Io } from "../command";
import { fieldsOf, kindInWords, known, languagesOf, saidBy, sideOf, weightsOf, type Known } from "./known";

/** Words of a field that are shown; more only tire. */
const MOST_WORDS = 12;

/** `pitchwall rules show RULE`: what a rule says, what it looks for, and its examples. */
export async function showRule(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { language: { type: "string", default: "en" } },
  });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new UsageError("name one rule.");
  await io.out(`${described(known(id), values.language).join("\n")}\n`);
  return 0;
}

function described(rule: Known, language: string): readonly string[] {
  const { title, because, mayBeWrong } = saidBy(rule, language);
  const { single, closer, several } = weightsOf(rule);
  return [
    `${rule.id}: ${title}`,
    `  ${because}`,
    `  May be wrong: ${mayBeWrong}`,
    "",
    `  family     ${rule.family}, speaks ${sideOf(rule)} selling`,
    `  kind       ${kindInWords(rule)}`,
    `  weight     ${single || closer || several ? `${single} in a message by itself (${closer} in a closer look), ${several} in a conversation (beside what rules say together), in logits` : "none; it tells a stage or a reason"}`,
    `  languages  ${languagesOf(rule).join(" ")}`,
    ...looksFor(rule, language),
    "",
    ...exampleLines(rule.id),
  ];
}

function looksFor(rule: Known, language: string): readonly string[] {
  if (!("kind" in rule)) {
    const any = (rule.any ?? []).map((names) => names.join(" or "));
    return [`  holds for  ${[...rule.all, ...any].join(" and ")}${rule.none ? `, not ${rule.none.join(", ")}` : ""}`];
  }
  return fieldsOf(rule).map((name) => {
    const field = catalogue.fields[name];
    const words = field?.[language as "en"] ?? field?.en ?? field?.any ?? [];
    const more = words.length > MOST_WORDS ? `; ${words.length - MOST_WORDS} more` : "";
    return `  words      ${name}: ${words.slice(0, MOST_WORDS).join("; ")}${more}`;
  });
}

function exampleLines(id: string): readonly string[] {
  return Object.entries(examples[id] ?? {}).flatMap(([language, { fires, silent }]) => [
    ...fires.map((text) => `  fires ${language.padEnd(3)}   ${indented(text)}`),
    ...silent.map((text) => `  silent ${language.padEnd(3)}  ${indented(text)}`),
  ]);
}

function indented(text: string): string {
  const short = text.length > 400 ? `${text.slice(0, 400)} …` : text;
  return short.replace(/\n/g, "\n              ");
}
