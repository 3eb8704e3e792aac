import { parseArgs } from "node:util";
import { explain, type ExplainOptions } from "../../engine/explain";
import { judge } from "../../engine/judge";
import type { Verdict } from "../../engine/verdict";
import { withEarlier } from "../../mail/rebuild";
import type { Conversation } from "../../mail/message";
import { ownTexts } from "../../presets/own-texts";
import { texts } from "../../rules/texts";
import { UsageError, type Command, type ExitStatus, type Io } from "../command";
import { readConversation } from "../inputs/conversation-json";
import { readInputs } from "../inputs/read";
import { eachLine } from "../ndjson";
import { judgingUnder } from "../preset/everyday";
import { presetFrom } from "../preset/given";

const HELP = `Usage: pitchwall judge [OPTION…] [FILE…]

Judges mail: is it sales outreach, and how far has it gone. FILE is .eml, .mbox, .msg, .json, a folder of them, or "-".
Mails are joined into conversations, oldest first; conversations as data (.json) are taken as given.

  --me ADDRESS        your own address; may be given several times
  --my-domain DOMAIN  a domain of your own side; may be given several times
  --format FORMAT     text (default), json (an array) or ndjson
  --preset FILE       an organisation's preset
  --language CODE     language of the explanation: en (default), de, fr, es, it, nl, pt

"pitchwall judge --format ndjson -" reads one conversation a line and prints one verdict a line, in order and in constant
memory; a line that cannot be read is answered by an error line, and the exit status is then 1.
`;

export const command: Command = {
  name: "judge",
  summary: "say whether mail is sales outreach, how far it has gone, and why",
  help: HELP,
  run,
};

interface Options {
  readonly paths: readonly string[];
  readonly format: "text" | "json" | "ndjson";
  readonly me: readonly string[];
  readonly myDomains: readonly string[];
  readonly language: string;
  readonly preset: string | undefined;
}

async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = readOptions(args);
  const document = given.preset === undefined ? null : await presetFrom(given.preset, io);
  const { preset, rules, policy } = judgingUnder(document, given.me);
  const options = { ...given, myDomains: [...given.myDomains, ...preset.myDomains] };
  if (options.format === "ndjson" && options.paths.length === 1 && options.paths[0] === "-") {
    return eachLine(io, (value) => judge(withMe(readConversation(value), options), { rules, policy }));
  }
  if (!options.paths.length) throw new UsageError("name a mail file, a folder, or - for standard input.");
  const { conversations, problems } = await readInputs(options.paths, io.stdin, options);
  const verdicts = conversations.map((each) => judge(withEarlier(each), { rules, policy }));
  const explaining = { texts: { ...texts, ...ownTexts(preset) }, language: options.language, rules };
  await io.out(render(verdicts, conversations, options.format, explaining));
  for (const problem of problems) io.err(`pitchwall judge: ${problem}\n`);
  return problems.length ? 1 : 0;
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      me: { type: "string", multiple: true, default: [] },
      "my-domain": { type: "string", multiple: true, default: [] },
      format: { type: "string", default: "text" },
      preset: { type: "string" },
      language: { type: "string", default: "en" },
    },
  });
  const { format } = values;
  if (format !== "text" && format !== "json" && format !== "ndjson")
    throw new UsageError(`there is no format "${format}".`);
  return {
    paths: positionals,
    format,
    me: values.me,
    myDomains: values["my-domain"],
    language: values.language,
    preset: values.preset,
  };
}

function withMe(conversation: Conversation, { me, myDomains }: Options): Conversation {
  if (!me.length && !myDomains.length) return conversation;
  return { ...conversation, me: [...conversation.me, ...me], myDomains: [...conversation.myDomains, ...myDomains] };
}

function render(
  verdicts: readonly Verdict[],
  conversations: readonly Conversation[],
  format: Options["format"],
  explaining: ExplainOptions,
): string {
  if (format === "json") return `${JSON.stringify(verdicts, null, 2)}\n`;
  if (format === "ndjson") return verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join("");
  return verdicts.map((verdict, index) => asText(verdict, conversations[index], explaining)).join("\n");
}

function asText(verdict: Verdict, conversation: Conversation | undefined, explaining: ExplainOptions): string {
  const subject = conversation?.messages[0]?.subject ?? "(no subject)";
  const lines = explain(verdict, explaining).map((line) => `  ${line}`);
  return [`${subject} — ${verdict.seller.people[0] ?? "unknown sender"}`, ...lines, ""].join("\n");
}
