import { parseArgs } from "node:util";
import { explain, type ExplainOptions } from "../../engine/explain";
import { judge } from "../../engine/judge";
import type { Verdict } from "../../engine/verdict";
import { cleanBody } from "../../mail/clean";
import { withEarlier } from "../../mail/rebuild";
import type { Conversation } from "../../mail/message";
import { ownTexts } from "../../presets/own-texts";
import { texts } from "../../rules/texts";
import { UsageError, type Command, type ExitStatus, type Io } from "../command";
import { readConversation } from "../inputs/conversation-json";
import { readInputs } from "../inputs/read";
import { eachLine, inPieces } from "../ndjson";
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
  const explaining = { texts: { ...texts, ...ownTexts(preset) }, language: options.language, rules };
  const { head, between, one, tail } = FORMATS[options.format];
  const writer = inPieces(io);
  await writer.add(head);
  for (const [index, conversation] of conversations.entries()) {
    const cleaned = new Map(conversation.messages.map(({ body }) => [body, cleanBody(body)]));
    const verdict = judge(withEarlier(conversation, cleaned), { rules, policy, cleaned });
    await writer.add(`${index > 0 ? between : ""}${one(verdict, conversation, explaining)}`);
  }
  await writer.add(tail(conversations.length));
  await writer.end();
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

/** How verdicts are printed, one after the other: those of a whole mailbox are never held at once. */
interface Format {
  readonly head: string;
  readonly between: string;
  readonly one: (verdict: Verdict, conversation: Conversation, explaining: ExplainOptions) => string;
  readonly tail: (count: number) => string;
}

const FORMATS: Readonly<Record<Options["format"], Format>> = {
  text: { head: "", between: "\n", one: asText, tail: () => "" },
  json: {
    head: "[",
    between: ",",
    one: (verdict) => `\n  ${indented(JSON.stringify(verdict, null, 2))}`,
    tail: (count) => (count > 0 ? "\n]\n" : "]\n"),
  },
  ndjson: { head: "", between: "", one: (verdict) => `${JSON.stringify(verdict)}\n`, tail: () => "" },
};

/** Line ends stand nowhere else in JSON: within strings they are escaped. */
function indented(json: string): string {
  return json.replace(/\n/g, "\n  ");
}

function asText(verdict: Verdict, conversation: Conversation, explaining: ExplainOptions): string {
  const subject = conversation.messages[0]?.subject ?? "(no subject)";
  const lines = explain(verdict, explaining).map((line) => `  ${line}`);
  return [`${subject} — ${verdict.seller.people[0] ?? "unknown sender"}`, ...lines, ""].join("\n");
}
