// Judges the invented conversations of test/corpus and prints the table, false accusations first: npm run corpus [-- --list]
// With --take-out it says instead what every rule is worth: scripts/take-out.mjs.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCli } from "./prepare.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "test", "corpus");
const list = process.argv.includes("--list");

const lines = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const any = (value) => (Array.isArray(value) ? value : [value]);

/** Labels by conversation; what either labeller accepts counts as right. */
function labels() {
  const found = new Map();
  const dir = join(folder, "labels");
  if (!existsSync(dir)) return found;
  for (const name of readdirSync(dir)
    .filter((each) => each.endsWith(".jsonl"))
    .sort()) {
    for (const label of lines(join(dir, name))) found.set(label.id, [...(found.get(label.id) ?? []), label]);
  }
  return found;
}

function judgeAll(rows) {
  const input = rows
    .map(({ id, me, myDomains, messages, history }) => JSON.stringify({ id, me, myDomains, messages, history }))
    .join("\n");
  const run = spawnSync(process.execPath, [join(root, "build", "cli.mjs"), "judge", "--format", "ndjson", "-"], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr || "pitchwall judge failed");
  return new Map(
    run.stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((verdict) => [verdict.id, verdict]),
  );
}

if (process.argv.includes("--take-out")) {
  await import("./take-out.mjs");
  process.exit();
}
await buildCli();
const known = labels();
let accused = 0;
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith(".jsonl"))
  .sort()) {
  const rows = lines(join(folder, name));
  const verdicts = judgeAll(rows);
  const tally = {};
  const mark = (what, right) => {
    const entry = (tally[what] ??= [0, 0]);
    entry[0] += right ? 1 : 0;
    entry[1] += 1;
  };
  for (const row of rows) {
    const verdict = verdicts.get(row.id);
    const innocent = row.kind === "innocent";
    if (innocent && verdict.verdict === "sales") {
      accused += 1;
      console.log(`ACCUSED  ${row.id} (${verdict.score})  ${list ? row.topic : ""}`);
    }
    mark(innocent ? "left alone" : "caught", (verdict.verdict === "sales") === !innocent);
    const given = known.get(row.id) ?? [];
    if (!given.length) continue;
    const fits = (read) => given.some((label) => read(label));
    mark(
      "level",
      fits((label) => any(label.level).includes(verdict.level)),
    );
    mark(
      "advice",
      fits((label) => any(label.advice).includes(verdict.advice.action)),
    );
    verdict.messages.forEach((message, at) => {
      const key = message.direction === "in" ? "stages" : "stances";
      const value = message.direction === "in" ? message.stage : message.stance;
      if (given.some((label) => label[key]?.[at]))
        mark(
          key,
          fits((label) => label[key]?.[at]?.includes(value)),
        );
    });
    if (list && !innocent && verdict.verdict !== "sales")
      console.log(`missed   ${row.id} (${verdict.score})  ${row.topic}`);
  }
  const cells = Object.entries(tally).map(
    ([what, [right, all]]) => `${what} ${right}/${all} ${((100 * right) / all).toFixed(0)} %`,
  );
  console.log(`${name.padEnd(10)} ${cells.join("   ")}`);
}
console.log(accused ? `${accused} innocent conversations accused` : "no innocent conversation accused");
process.exitCode = accused ? 1 : 0;
