import { parseArgs } from "node:util";
import { LANGUAGES } from "../../text/language";
import { UsageError, type ExitStatus, type Io } from "../command";
import { allKnown, kindOf, languagesOf, saidBy, weightsOf, type Known } from "./known";

/** `pitchwall rules list`: every rule with its family, kind, weight and languages. */
export async function listRules(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      family: { type: "string" },
      format: { type: "string", default: "text" },
      language: { type: "string", default: "en" },
    },
  });
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError(`there is no format "${values.format}": text or json.`);
  const families = [...new Set(allKnown().map((rule) => rule.family))];
  if (values.family !== undefined && !families.some((family) => family === values.family))
    throw new UsageError(`there is no family "${values.family}": ${families.join(", ")}.`);
  const rows = allKnown()
    .filter((rule) => values.family === undefined || rule.family === values.family)
    .map((rule) => row(rule, values.language));
  await io.out(values.format === "json" ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
  return 0;
}

interface Row {
  readonly id: string;
  readonly family: string;
  readonly kind: string;
  /** In a message by itself. */
  readonly weight: number;
  readonly closerWeight: number;
  readonly conversationWeight: number;
  readonly languages: readonly string[];
  readonly title: string;
}

function row(rule: Known, language: string): Row {
  const { single, closer, several } = weightsOf(rule);
  return {
    id: rule.id,
    family: rule.family,
    kind: kindOf(rule),
    weight: single,
    closerWeight: closer,
    conversationWeight: several,
    languages: languagesOf(rule),
    title: saidBy(rule, language).title,
  };
}

function table(rows: readonly Row[]): string {
  const cells = rows.map((each) => [
    each.family,
    each.id,
    each.kind,
    inLogits(each.weight),
    inLogits(each.conversationWeight),
    each.languages.length === LANGUAGES.length ? "all" : each.languages.join(" "),
    each.title,
  ]);
  const head = ["FAMILY", "RULE", "KIND", "ALONE", "SEVERAL", "LANGUAGES", "SAYS"];
  const widths = head.map((name, at) => Math.max(name.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const pad = (line: readonly string[]): string =>
    line
      .map((cell, at) => (at === 3 || at === 4 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return `${[head, ...cells].map(pad).join("\n")}\n${rows.length} rules; ALONE and SEVERAL are weights in logits, in a message by itself and in a conversation of several, where what rules say together counts as well; with · it weighs nothing there.\n`;
}

function inLogits(weight: number): string {
  return weight === 0 ? "·" : weight.toFixed(2);
}
