import { cleanBody } from "../../mail/clean";
import { sentAtOf } from "../../mail/dates";
import type { Body } from "../../mail/message";
import type { Command, ExitStatus, Io } from "../command";
import { UsageError } from "../command";
import { eachLine, ShapeError } from "../ndjson";

const HELP = `Usage: pitchwall clean --format ndjson -

Tells the bodies of mails apart. Reads NDJSON from standard input, one body a line:
  {"id": "m1", "input": "the body", "html": false}
and prints for each, in order:
  {"id", "visible", "quoted", "signature", "disclaimer", "earlier": [{"from", "sentAt", "visible"}]}
as plain text; empty when there is none. "visible" is what the sender wrote now; of a mail that
is handed on without a word, and says so, it is that mail. "earlier" are the messages found below
what was written now, newest first.
`;

export const command: Command = {
  name: "clean",
  summary: "tell visible text, quoted history, signature and legal notice apart",
  help: HELP,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  const rest = args.filter(
    (arg, index) => !(arg === "--format" || arg === "--format=ndjson" || args[index - 1] === "--format"),
  );
  const format = args.includes("--format") ? args[args.indexOf("--format") + 1] : "ndjson";
  if (format !== "ndjson") throw new UsageError(`clean knows --format ndjson only, not ${String(format)}`);
  if (rest.length !== 1 || rest[0] !== "-")
    throw new UsageError("clean reads standard input: pitchwall clean --format ndjson -");
  return eachLine(io, cleanLine);
}

/** One line of input to one line of output. Throws `ShapeError` when the line lacks the text to clean. */
export function cleanLine(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ShapeError("a line must be an object");
  const { id = null, input, html } = value as { id?: unknown; input?: unknown; html?: unknown };
  if (typeof input !== "string") throw new ShapeError('"input" must be the body as a string');
  if (html !== undefined && typeof html !== "boolean") throw new ShapeError('"html" must be true or false');
  const body: Body = { type: html ? "html" : "text", content: input };
  const { visible, own, quoted, signature, disclaimer, earlier, bare } = cleanBody(body);
  return {
    id,
    visible: own.text || (bare ? "" : visible.text),
    quoted,
    signature: signature.text,
    disclaimer,
    earlier: earlier.map((message) => ({ from: message.from, sentAt: sentAtOf(message), visible: message.visible })),
  };
}
