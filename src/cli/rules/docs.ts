import { parseArgs } from "node:util";
import { examples } from "../../rules/examples";
import { LANGUAGES } from "../../text/language";
import type { ExitStatus, Io } from "../command";
import { writeText } from "../preset/files";
import { allKnown, kindInWords, languagesOf, saidBy, sideOf, type Known } from "./known";

/** `pitchwall rules docs`: writes the page that describes every rule to people. */
export async function writeDocs(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values } = parseArgs({ args: [...args], options: { out: { type: "string", default: "docs/rules.md" } } });
  if (values.out === "-") {
    await io.out(rulesPage());
    return 0;
  }
  await writeText(values.out, rulesPage(), true);
  io.err(`${values.out} is written.\n`);
  return 0;
}

/** Every rule by family: what it says, when that is wrong, and an example of each kind. Weights are left to `rules list`. */
export function rulesPage(): string {
  const all = allKnown();
  const families = [...new Set(all.map(({ family }) => family))];
  const sections = families.map((family) => {
    const own = all.filter((rule) => rule.family === family);
    const side = own[0] ? sideOf(own[0]) : "for";
    return `## ${family} (${side} selling)\n\n${own.map(section).join("\n\n")}`;
  });
  return `# The rules

Written by \`npx pitchwall rules docs\` from the rule files; change those. \`npx pitchwall rules list\` shows the weights,
\`npx pitchwall rules show RULE\` all that is known of one, and \`src/rules/REPORT.md\` what each is worth.
${all.length} rules and combinations. No rule decides alone: the score adds up what speaks for selling and what speaks against it.

${sections.join("\n\n")}
`;
}

function section(rule: Known): string {
  const { title, because, mayBeWrong } = saidBy(rule, "en");
  const own = Object.values(examples[rule.id] ?? {})[0];
  const lines = [
    `### ${rule.id}`,
    "",
    `**${title}.** ${because} May be wrong: ${mayBeWrong}`,
    "",
    `- Kind: ${kindInWords(rule)}. ${languageLine(rule)}`,
  ];
  if (own?.fires[0]) lines.push(`- Fires: ${exampleLine(own.fires[0])}`);
  if (own?.silent[0]) lines.push(`- Silent: ${exampleLine(own.silent[0])}`);
  return lines.join("\n");
}

function languageLine(rule: Known): string {
  const languages = languagesOf(rule);
  return languages.length === LANGUAGES.length ? "All languages." : `Languages: ${languages.join(", ")}.`;
}

/** One line, so that a list stays a list; signs that Markdown would read are quoted. */
function exampleLine(text: string): string {
  const short = text.length > 200 ? `${text.slice(0, 200)} …` : text;
  return short.replace(/\n+/g, " / ").replace(/[\\`*_[\]<>]/g, "\\$&");
}
