import type { ExitStatus, Io } from "./command";

/** What went wrong with one line; goes into the output in its place. */
export interface LineProblem {
  readonly code: "bad-json" | "bad-shape" | "failed";
  readonly message: string;
}

/** Thrown by a line's handler when the line is JSON but not what was asked for. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
}

// Written in pieces of this size: one write a line costs three times the time on small mails.
const PIECE = 64 * 1024;

/**
 * Feeds NDJSON lines to a handler and prints its answers as NDJSON, in order, in constant memory. A bad line becomes
 * `{"id":…,"line":N,"error":{"code","message"}}` and the run goes on; the status is then 1. Empty lines are passed over.
 */
export async function eachLine(io: Io, handle: (value: unknown) => unknown): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let number = 0;
  const writer = inPieces(io);
  for await (const line of lines(io.stdin)) {
    number += 1;
    if (!line.trim()) continue;
    const answer = answerLine(line, number, handle);
    if (answer.bad) status = 1;
    await writer.add(`${answer.text}\n`);
  }
  await writer.end();
  return status;
}

/** Gathers text and prints it a piece at a time, so that not all of it is held. */
export function inPieces(io: Pick<Io, "out">): {
  readonly add: (text: string) => Promise<void> | void;
  readonly end: () => Promise<void>;
} {
  let pending = "";
  const flush = async (): Promise<void> => {
    const piece = pending;
    pending = "";
    if (piece) await io.out(piece);
  };
  return {
    add: (text) => {
      pending += text;
      return pending.length < PIECE ? undefined : flush();
    },
    end: flush,
  };
}

function answerLine(line: string, number: number, handle: (value: unknown) => unknown): { text: string; bad: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return problem(null, number, { code: "bad-json", message: messageOf(error) });
  }
  try {
    return { text: JSON.stringify(handle(value)), bad: false };
  } catch (error) {
    const code = error instanceof ShapeError ? "bad-shape" : "failed";
    return problem(idOf(value), number, { code, message: messageOf(error) });
  }
}

function problem(id: unknown, line: number, error: LineProblem): { text: string; bad: boolean } {
  return { text: JSON.stringify({ id, line, error }), bad: true };
}

function idOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" || typeof value.id === "number" ? value.id : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Lines of a byte stream, without their line ends; a line may span any number of pieces. */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  // Pieces of an unfinished line are kept apart and joined once: joining at every piece is quadratic in a long line.
  let unfinished: string[] = [];
  for await (const bytes of stream) {
    const text = decoder.decode(bytes, { stream: true });
    let from = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
      unfinished.push(text.slice(from, at));
      yield strip(unfinished);
      unfinished = [];
      from = at + 1;
    }
    if (from < text.length) unfinished.push(text.slice(from));
  }
  const rest = decoder.decode();
  if (rest) unfinished.push(rest);
  if (unfinished.length) yield strip(unfinished);
}

function strip(pieces: readonly string[]): string {
  const line = pieces.length === 1 ? (pieces[0] ?? "") : pieces.join("");
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
