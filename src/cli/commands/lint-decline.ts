import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { lintDecline, type Remark } from "../../decline/lint";
import { InputError, UsageError, type Command, type ExitStatus, type Io } from "../command";
import { eachLine, ShapeError } from "../ndjson";

const help = `Usage: pitchwall lint-decline [OPTION…] [FILE|-]

Says how a person and a seller's software will read a decline written by hand. Reads FILE, or standard input.

  --format text|json|ndjson  text (default); json: one array; ndjson: {"id","text"} a line in,
                             {"id","remarks":[{"kind","start","end","suggestion"}]} a line out
  --language CODE            language of the suggestions: en (default) de fr es it nl pt

Kinds of remarks: later, interest, question, reason, names-colleague, warm, unclear, auto-reply.
`;

/** `pitchwall lint-decline`: remarks on a hand-written decline. Remarks are advice, so the exit status stays 0. */
export const command: Command = {
  name: "lint-decline",
  summary: "say how a seller will read a decline written by hand",
  help,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: "string", default: "text" }, language: { type: "string" } },
  });
  if (positionals.length > 1) throw new UsageError("One file at a time.");
  const [file = "-"] = positionals;
  if (values.format === "ndjson") {
    if (file !== "-") throw new UsageError("--format ndjson reads standard input: use -.");
    return eachLine(io, (value) => lintLine(value, values.language));
  }
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError(`--format knows text, json and ndjson, not "${values.format}".`);
  const text = await readText(file, io);
  const remarks = lintDecline(text, values.language);
  await io.out(values.format === "json" ? `${JSON.stringify(remarks, null, 2)}\n` : inWords(text, remarks));
  return 0;
}

/** One line of input to one line of output. Throws `ShapeError` when the line lacks the text. */
export function lintLine(value: unknown, language?: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ShapeError("a line must be an object");
  const { id = null, text } = value as { id?: unknown; text?: unknown };
  if (typeof text !== "string") throw new ShapeError('"text" must be the decline as a string');
  return { id, remarks: lintDecline(text, language) };
}

async function readText(file: string, io: Io): Promise<string> {
  if (file !== "-") {
    return readFile(file, "utf8").catch(() => {
      throw new InputError(`${file} cannot be read.`);
    });
  }
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of io.stdin) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

/** Remarks as lines: place, kind, the words, what to do. */
function inWords(text: string, remarks: readonly Remark[]): string {
  if (!remarks.length) return "Nothing to remark: it says no, asks to stop, and leaves nothing open.\n";
  return remarks
    .map((remark) => `${place(text, remark.start)} ${remark.kind}${quote(text, remark)}\n    ${remark.suggestion}\n`)
    .join("");
}

function place(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `${before.length}:${(before[before.length - 1] ?? "").length + 1}`;
}

function quote(text: string, { kind, start, end }: Remark): string {
  if (kind === "unclear") return "";
  // Control characters in the text must not reach the terminal.
  return `  "${text.slice(start, end).replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")}"`;
}
