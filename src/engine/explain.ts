import type { CompiledRules } from "./compile";
import type { ByLanguage, Says } from "./rule";
import type { Stage, Verdict } from "./verdict";

/** What explaining needs beside the verdict. */
export interface ExplainOptions {
  /** What rules say, by id; loaded after the verdict is drawn. */
  readonly texts: Readonly<Record<string, Says>>;
  /** ISO 639-1; English where a text is missing. */
  readonly language: string;
  readonly rules?: CompiledRules;
}

/** Reasons shown for one side; more only tire. */
const MOST = 6;

/** A verdict in lines of plain words: the verdict, what speaks for and against it with the words quoted, and the timeline. */
export function explain(verdict: Verdict, options: ExplainOptions): readonly string[] {
  const lines = [`${SENTENCES[verdict.verdict]} (${Math.round(verdict.score * 100)} %)${levelWords(verdict)}`];
  const found = verdict.messages.flatMap((message) => message.findings).sort((one, other) => other.weight - one.weight);
  const shown = new Set<string>();
  for (const finding of found) {
    if (shown.size >= MOST || finding.weight <= 0 || shown.has(finding.rule)) continue;
    shown.add(finding.rule);
    lines.push(`+ ${reasonOf(finding.rule, finding.quote, options)}`);
  }
  for (const against of verdict.against.slice(0, MOST))
    lines.push(`- ${reasonOf(against.rule, against.quote, options)}`);
  if (verdict.verdict === "sales") {
    for (const message of verdict.messages)
      lines.push(`${message.direction === "in" ? "<" : ">"} ${message.id}: ${message.stage ?? message.stance ?? ""}`);
  }
  return lines;
}

/** One finding in words: its title and the quoted words. */
export function reasonOf(rule: string, quote: string, { texts, language }: ExplainOptions): string {
  const title = texts[rule] ? pick(texts[rule].title, language) : rule;
  const words = quote.replace(/\s+/g, " ").trim();
  return words ? `${title}: “${words}”` : title;
}

function pick(text: ByLanguage<string>, language: string): string {
  return text[language as keyof ByLanguage<string>] ?? text.en ?? text.any ?? "";
}

function levelWords({ verdict, level, stage }: Verdict): string {
  return verdict === "sales" && level > 0
    ? `: ${LEVELS[level] ?? ""}${stage ? `; newest message: ${STAGES[stage]}` : ""}`
    : "";
}

const SENTENCES: Readonly<Record<Verdict["verdict"], string>> = {
  sales: "Sales outreach",
  unsure: "Perhaps sales outreach; left alone",
  clear: "No sales outreach found",
};

const LEVELS = [
  "",
  "first contact",
  "writes again without being asked",
  "refused, and writes on",
  "puts on pressure",
  "hostile",
];

const STAGES: Readonly<Record<Stage, string>> = {
  none: "none",
  opener: "an opening",
  pitch: "an offer",
  "follow-up": "a follow-up",
  "break-up": "a goodbye",
  pushback: "goes on after a refusal",
  pressure: "reproach",
  hostile: "insult or threat",
  withdrawal: "gives up",
};
