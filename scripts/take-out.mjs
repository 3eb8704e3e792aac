// What every rule is worth: judges all labelled mail with the whole catalogue, then again without each rule where it fires, and
// writes what changed to src/rules/REPORT.md: npm run corpus -- --take-out [--data FOLDER] [--dry]
//
// FOLDER holds labelled mail that others wrote (NDJSON: positives, negatives, sequences); it may be missing, and nothing of it is
// copied. Our own mail is always there: test/corpus, test/talks, test/letters.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadModule } from "./calibrate/load.mjs";
import { lines } from "./calibrate/talks.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const READ = new Set(["en", "de", "fr", "es", "it", "nl", "pt"]);
const ME = "reader@home-office.example";
const { values: opt } = parseArgs({
  strict: false,
  options: {
    data: { type: "string", default: process.env.PITCHWALL_DATA ?? join(root, "..", "shared", "eval") },
    dry: { type: "boolean", default: false },
    "take-out": { type: "boolean" },
  },
});

const { parts, judgeWhole, judgeWithout, tellingFinding, allKnown, languagesOf, examples } = await load();
const familyOf = (id) => parts.find((part) => part.id === id)?.family;
const rows = [...ours(), ...theirs()];
const sides = { sales: rows.filter(({ sales }) => sales).length };
sides.other = rows.length - sides.sales;
const firing = parts.map(() => []);
for (const row of rows) {
  const { verdict, fires } = judgeWhole(row.conversation);
  row.before = summary(row, verdict);
  for (const at of fires) firing[at].push(row);
}
const table = parts.map((part, at) => takeOut(part, firing[at]));
const page = await formatted(report(table));
if (opt.dry) console.log(page);
else writeFileSync(join(root, "src/rules/REPORT.md"), page);
const idle = table.filter((each) => !each.changes);
console.log(
  `${parts.length} rules and combinations on ${rows.length} conversations; ${idle.length} change nothing: ${idle.map(({ id }) => id).join(", ") || "none"}`,
);

/** Judges again without one rule, only where it fires: elsewhere it has no say. */
function takeOut(part, touched) {
  const again = judgeWithout(part.id);
  const tally = { ...part, sales: 0, other: 0, helps: 0, harms: 0, unsure: 0, level: 0, stages: 0, quotes: 0, loss: 0 };
  for (const row of touched) {
    if (row.sales) tally.sales += 1;
    else tally.other += 1;
    const { before } = row;
    const after = summary(row, again(row.conversation));
    if (before.right && !after.right) tally.helps += 1;
    if (!before.right && after.right) tally.harms += 1;
    if (before.right === after.right && before.word !== after.word) tally.unsure += 1;
    if (before.level !== after.level) tally.level += 1;
    if (before.stages !== after.stages) tally.stages += 1;
    if (before.quotes !== after.quotes) tally.quotes += 1;
    tally.loss += ((after.loss - before.loss) * 1000) / (row.sales ? sides.sales : sides.other);
  }
  tally.changes =
    tally.helps + tally.harms + tally.unsure + tally.level + tally.stages + tally.quotes > 0 ||
    Math.abs(tally.loss) >= 0.005;
  return tally;
}

/** What is compared. The loss is the logarithm of the probability that was given to what is true, held at one in a thousand. */
function summary({ sales }, verdict) {
  const given = sales ? verdict.score : 1 - verdict.score;
  return {
    word: verdict.verdict,
    right: (verdict.verdict === "sales") === sales,
    level: verdict.level,
    stages: verdict.messages.map(({ stage, alsoStages }) => [stage, ...alsoStages].join("+")).join(" "),
    quotes: verdict.verdict === "clear" ? "" : quotesOf(verdict),
    loss: -Math.log(Math.max(0.001, given)),
  };
}

/** The words that the pane quotes first, message by message. */
function quotesOf({ messages }) {
  return messages.map((message) => tellingFinding(message, familyOf)?.quote ?? "").join("|");
}

function load() {
  return loadModule(
    "take-out",
    `export * from "./src/rules/take-out"; export { tellingFinding } from "./src/app/telling";
     export { allKnown, languagesOf } from "./src/cli/rules/known"; export { examples } from "./src/rules/examples";`,
  );
}

function ndjson(...folder) {
  const dir = join(root, "test", ...folder);
  return readdirSync(dir)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => lines(join(dir, name)));
}

function ours() {
  const talks = [...ndjson("corpus"), ...ndjson("talks")].map((row) => ({
    sales: row.kind === "sales",
    conversation: {
      id: row.id,
      me: row.me ?? [],
      myDomains: row.myDomains ?? [],
      messages: row.messages,
      history: row.history,
    },
  }));
  return [...talks, ...ndjson("letters").map((row) => ({ sales: row.kind === "cold", conversation: single(row) }))];
}

function theirs() {
  const set = (name) => {
    const file = join(opt.data, `${name}.jsonl`);
    return existsSync(file) ? lines(file) : [];
  };
  return [
    ...set("positives")
      .filter(({ lang }) => READ.has(lang))
      .map((row) => ({ sales: true, conversation: single(row) })),
    ...set("negatives").map((row) => ({ sales: false, conversation: single(row) })),
    ...set("sequences")
      .filter(({ lang }) => READ.has(lang))
      .map((row) => ({ sales: true, conversation: sequence(row) })),
  ];
}

function single(row) {
  const address = /<([^<>]+@[^<>]+)>/.exec(row.from ?? "")?.[1] ?? `sender@${row.id}.example`;
  const headers = Object.entries(row.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  const message = {
    id: "m1",
    from: { address },
    subject: row.subject ?? "",
    body: { type: row.html ? "html" : "text", content: row.body ?? "" },
    headers: Object.fromEntries(headers),
  };
  return { id: row.id, me: [ME], myDomains: [], messages: [message] };
}

function sequence(row) {
  const messages = row.messages
    .filter(({ body }) => body)
    .map(({ role, subject, body }, at) => ({
      id: `m${at}`,
      from: { address: role === "recipient" ? ME : `seller@${row.id}.example` },
      subject: subject ?? "",
      sentAt: new Date(Date.UTC(2026, 2, 2 + 3 * at)).toISOString(),
      body: { type: "text", content: body },
    }));
  return { id: row.id, me: [ME], myDomains: [], messages };
}

function report(found) {
  const share = (count, of) => `${((100 * count) / of).toFixed(1)} %`;
  const line = (each) =>
    `| ${[
      each.id,
      each.family,
      `${each.weight} / ${each.conversationWeight}`,
      share(each.sales, sides.sales),
      share(each.other, sides.other),
      each.helps,
      each.harms,
      each.unsure,
      each.level,
      each.stages,
      each.quotes,
      each.loss.toFixed(2),
    ].join(" | ")} |`;
  const data = existsSync(opt.data) ? "and on labelled mail that others wrote" : "(no other labelled mail was there)";
  return `# What every rule is worth

Written by \`npm run corpus -- --take-out\`: each rule and combination was taken out of the catalogue, all else kept, and all labelled mail
in which it fires was judged again, on ${sides.sales} sales and ${sides.other} other conversations of test/corpus, test/talks and test/letters ${data}.

- *weight*: in a message by itself / in a conversation of several, in logits.
- *sales*, *other*: share of conversations in which it fires.
- *helps*: verdicts that are wrong without it; *harms*: verdicts that are right only without it; *unsure*: verdicts that move between \`unsure\` and \`clear\`, or wrong ones of another kind.
- *levels*, *stages*, *quotes*: conversations in which the level, a message's stage, or the words that the pane quotes first are others without it.
- *loss*: how much worse the probabilities get without it, in thousandths of a nat a conversation, both sides counting the same; below 0 it costs more than it brings.

| rule | family | weight | sales | other | helps | harms | unsure | levels | stages | quotes | loss |
|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${[...found]
  .sort((one, other) => other.loss - one.loss || (one.id < other.id ? -1 : 1))
  .map(line)
  .join("\n")}

## Languages

Rules that can fire in a language (all their words are there, or they need none), and sentences that prove it: hits / near misses.

| family | rules | ${[...READ].join(" | ")} |
|---|---:|${"---:|".repeat(READ.size)}
${languageLines().join("\n")}
`;
}

async function formatted(text) {
  const { format } = await import("prettier");
  return format(text, { parser: "markdown", printWidth: 120, proseWrap: "preserve" });
}

function languageLines() {
  const all = allKnown();
  const cell = (own, language) => {
    const able = own.filter((rule) => languagesOf(rule).includes(language)).length;
    const count = (side) => own.reduce((sum, { id }) => sum + (examples[id]?.[language]?.[side].length ?? 0), 0);
    return `${able} (${count("fires")} / ${count("silent")})`;
  };
  return [...new Set(all.map(({ family }) => family))].map((family) => {
    const own = all.filter((rule) => rule.family === family);
    return `| ${[family, own.length, ...[...READ].map((language) => cell(own, language))].join(" | ")} |`;
  });
}
