// Our own labelled conversations, as scripts/calibrate-conduct.mjs and scripts/calibrate-answers.mjs learn from them.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The rows of an NDJSON file. */
export function lines(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/**
 * Every labelled conversation of test/talks and of test/corpus a and b as { row, conversation, author, stages, stances }: the last
 * two by place of the message, undefined where there is none.
 */
export function labelled() {
  return [...talks(), ...corpus()];
}

/** A row as judging is given it. */
export function conversationOf({ id, me = [], myDomains = [], messages, history }) {
  return { id, me, myDomains, messages, history };
}

function talks() {
  const folder = join(root, "test", "talks");
  return readdirSync(join(folder, "labels"))
    .filter((name) => name.endsWith(".jsonl") && existsSync(join(folder, name)))
    .sort()
    .flatMap((name) => {
      const labels = new Map(lines(join(folder, "labels", name)).map((label) => [label.id, label.messages]));
      return lines(join(folder, name)).flatMap((row) => {
        const own = labels.get(row.id);
        if (!own) return [];
        const stages = own.map(({ stage }) => stage);
        return [
          { row, conversation: conversationOf(row), author: name, stages, stances: own.map(({ stance }) => stance) },
        ];
      });
    });
}

function corpus() {
  return ["a", "b"].flatMap((author) =>
    lines(join(root, "test", "corpus", `${author}.jsonl`)).map((row) => {
      const first = (accepted) => row.messages.map((_, at) => accepted?.[at]?.[0]);
      const { stages, stances } = row.expect;
      return { row, conversation: conversationOf(row), author, stages: first(stages), stances: first(stances) };
    }),
  );
}
