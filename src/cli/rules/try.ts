import { parseArgs } from "node:util";
import { compileRules } from "../../engine/compile";
import { withEarlier } from "../../mail/rebuild";
import type { Conversation } from "../../mail/message";
import { catalogue } from "../../rules/catalogue";
import { firingsOf, type Firing } from "../../rules/example";
import { UsageError, type ExitStatus, type Io } from "../command";
import { readInputs } from "../inputs/read";
import { known } from "./known";

/** `pitchwall rules try RULE FILE…`: where a rule fires in mail, with the words it quotes. */
export async function tryRule(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      me: { type: "string", multiple: true, default: [] },
      format: { type: "string", default: "text" },
    },
  });
  const [id, ...paths] = positionals;
  if (id === undefined) throw new UsageError("name a rule and mail files.");
  if (!paths.length) throw new UsageError("name a mail file, a folder, or - for standard input.");
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError(`there is no format "${values.format}": text or json.`);
  known(id);
  const { conversations, problems } = await readInputs(paths, io.stdin, { me: values.me, myDomains: [] });
  const rules = compileRules(catalogue);
  const found = conversations.map((given) => {
    const conversation = withEarlier(given);
    return { conversation, firings: firingsOf(rules, id, conversation) };
  });
  await io.out(values.format === "json" ? asJson(found) : asText(id, found));
  for (const problem of problems) io.err(`pitchwall rules try: ${problem}\n`);
  return problems.length ? 1 : 0;
}

interface Found {
  readonly conversation: Conversation;
  readonly firings: readonly Firing[];
}

function asJson(found: readonly Found[]): string {
  return `${JSON.stringify(
    found.map(({ conversation, firings }) => ({ id: conversation.id, firings })),
    null,
    2,
  )}\n`;
}

function asText(id: string, found: readonly Found[]): string {
  const lines = found.flatMap(({ conversation, firings }) => {
    if (!firings.length) return [];
    const subject = conversation.messages[0]?.subject ?? "(no subject)";
    return [`${subject} — ${conversation.id}`, ...firings.map(told)];
  });
  const hits = found.filter(({ firings }) => firings.length).length;
  return `${[...lines, `${id} fires in ${hits} of ${found.length} conversations.`].join("\n")}\n`;
}

function told({ messageId, strength, quote, start, end }: Firing): string {
  const where = messageId === null ? "the conversation" : messageId;
  const words = quote ? ` “${quote.replace(/\s+/g, " ")}” (${start} to ${end})` : "";
  return `  ${where}: strength ${strength.toFixed(2)}${words}`;
}
