// Fits the weights of the rules on labelled mail: npm run calibrate -- [--data FOLDER] [--corpus FILE…] [--dry] [--list N]
//
// FOLDER holds NDJSON files: positives, negatives (kind "hard…" is legitimate mail that looks like sales) and sequences. It is
// given by path and never copied: only one number a rule comes out of it. The fit is a logistic regression by projected gradient
// steps, without chance; a rule that speaks for selling never gets a weight below 0, one that speaks against it never above.
// Folds go by source, so that no source is judged by weights that it took part in. Judging never needs this data.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values: opt } = parseArgs({
  options: {
    data: { type: "string", default: process.env.PITCHWALL_DATA ?? join(root, "..", "shared", "eval") },
    corpus: {
      type: "string",
      multiple: true,
      default: ["a", "b"].map((name) => join(root, "test", "corpus", `${name}.jsonl`)),
    },
    dry: { type: "boolean", default: false },
    list: { type: "string", default: "0" },
    language: { type: "string" },
  },
});

const READ = new Set(["en", "de", "fr", "es", "it", "nl", "pt"]);
const ME = "reader@home-office.example";
const FOLDS = 5;
const STEPS = 700;
// Pull towards 0, so that rules that say the same share the weight.
const RIDGE = 0.35;
// A wrong accusation costs more than a missed pitch; hard mail and whole conversations are rare and worth more a piece.
const WORTH = { positive: 3, sequence: 3, ordinary: 1, hard: 2, corpusSales: 6, corpusInnocent: 8 };

const { features, strengths } = await load();
const rows = [...mail(), ...sequences(), ...corpus()];
const matrix = rows.map((row) => strengths(row.conversation));
const { ids, forbidden } = { ids: features.map((each) => each.id), forbidden: features.map((each) => each.against) };

const folded = new Float64Array(rows.length);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const train = rows.flatMap((row, at) => (foldOf(row.source) === fold ? [] : [at]));
  const weights = fit(train);
  rows.forEach((row, at) => {
    if (foldOf(row.source) === fold) folded[at] = probability(score(weights, matrix[at]));
  });
}
const weights = fit(rows.map((_, at) => at));
const own = matrix.map((row) => probability(score(weights, row)));
const table = [report("five folds by source", folded), report("fitted on all", own)].join("\n");
console.log(table);
const most = Number(opt.list);
if (most) worst(folded, most);
if (!opt.dry) write(weights, table);

async function load() {
  const { build } = await import("esbuild");
  const outfile = join(root, "node_modules", ".cache", "calibration.mjs");
  await build({
    entryPoints: [join(root, "src/rules/calibration.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

function lines(file) {
  if (!existsSync(file)) {
    console.warn(`not there, left out: ${file}`);
    return [];
  }
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function mail() {
  const positives = lines(join(opt.data, "positives.jsonl"))
    .filter((row) => READ.has(row.lang))
    .map((row) => ({ ...single(row), sales: true, worth: WORTH.positive, group: `cold: ${row.stage}` }));
  const negatives = lines(join(opt.data, "negatives.jsonl")).map((row) => {
    const hard = /^hard/.test(row.kind ?? "");
    return {
      ...single(row),
      sales: false,
      worth: hard ? WORTH.hard : WORTH.ordinary,
      group: hard ? "hard" : "ordinary",
    };
  });
  return [...positives, ...negatives];
}

function single(row) {
  const address =
    /<([^<>]+@[^<>]+)>/.exec(row.from ?? "")?.[1] ??
    (/\S+@\S+/.test(row.from ?? "") ? row.from.trim().split(/\s+/)[0] : `sender@${row.id}.example`);
  const headers =
    row.headers &&
    Object.fromEntries(Object.entries(row.headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const message = {
    id: "m1",
    from: { name: (row.from ?? "").replace(/<.*/, "").replace(/"/g, "").trim(), address },
    subject: row.subject ?? "",
    body: { type: row.html ? "html" : "text", content: row.body ?? "" },
    headers,
  };
  return {
    id: row.id,
    source: row.source,
    text: row.body,
    lang: row.lang,
    conversation: { id: row.id, me: [ME], myDomains: [], messages: [message] },
  };
}

function sequences() {
  return lines(join(opt.data, "sequences.jsonl")).flatMap((row) => {
    const messages = row.messages.filter((each) => each.body);
    if (messages.length < 2 || !READ.has(row.lang)) return [];
    const seller = `seller@${row.id}.example`;
    const conversation = {
      id: row.id,
      me: [ME],
      myDomains: [],
      messages: messages.map((each, at) => ({
        id: `m${at}`,
        from: { address: each.role === "recipient" ? ME : seller },
        subject: each.subject ?? "",
        sentAt: new Date(Date.UTC(2026, 2, 2 + 3 * at)).toISOString(),
        body: { type: "text", content: each.body },
      })),
    };
    return [
      {
        id: row.id,
        source: row.source,
        lang: row.lang,
        text: messages[0].body,
        conversation,
        sales: true,
        worth: WORTH.sequence,
        group: "sequence",
      },
    ];
  });
}

function corpus() {
  return opt.corpus.flatMap((file) =>
    lines(file).map((row) => {
      const sales = row.kind === "sales";
      const conversation = {
        id: row.id,
        me: row.me ?? [],
        myDomains: row.myDomains ?? [],
        messages: row.messages,
        history: row.history,
      };
      return {
        id: row.id,
        source: row.id,
        lang: row.lang,
        text: row.topic,
        conversation,
        sales,
        worth: sales ? WORTH.corpusSales : WORTH.corpusInnocent,
        group: sales ? "corpus sales" : "corpus innocent",
      };
    }),
  );
}

/** Rows of one source stay together: a repository, a mailbox, a list. */
function foldOf(source) {
  const name = String(source ?? "")
    .split(/[@#]/)[0]
    .split("/")
    .slice(0, 4)
    .join("/");
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

function score(weights, row) {
  let sum = weights[row.length];
  for (let at = 0; at < row.length; at += 1) sum += weights[at] * row[at];
  return sum;
}

function probability(value) {
  return 1 / (1 + Math.exp(-value));
}

/** Projected gradient with momentum; the last entry is the bias. */
function fit(train) {
  const width = ids.length;
  const total = train.reduce((sum, at) => sum + rows[at].worth, 0);
  let weights = new Float64Array(width + 1);
  let ahead = Float64Array.from(weights);
  const rate = 2.2;
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(width + 1);
    for (const at of train) {
      const row = matrix[at];
      const error = ((probability(score(ahead, row)) - (rows[at].sales ? 1 : 0)) * rows[at].worth) / total;
      for (let each = 0; each < width; each += 1) if (row[each]) gradient[each] += error * row[each];
      gradient[width] += error;
    }
    const next = new Float64Array(width + 1);
    for (let each = 0; each <= width; each += 1) {
      const pull = each < width ? (RIDGE * ahead[each]) / total : 0;
      const value = ahead[each] - rate * (gradient[each] + pull);
      next[each] = each === width ? value : forbidden[each] ? Math.min(0, value) : Math.max(0, value);
    }
    const momentum = (step - 1) / (step + 2);
    ahead = next.map((value, each) => value + momentum * (value - weights[each]));
    weights = next;
  }
  return weights;
}

function report(title, scores) {
  const out = [`${title}`, `  ${"group".padEnd(26)}${"n".padStart(6)}   >=0.5   >=0.8   >=0.9  >=0.95`];
  const groups = [...new Set(rows.map((row) => row.group)), "cold: ALL"];
  for (const group of groups) {
    const members = rows.flatMap((row, at) =>
      row.group === group || (group === "cold: ALL" && row.group.startsWith("cold")) ? [scores[at]] : [],
    );
    const share = (limit) =>
      `${((100 * members.filter((value) => value >= limit).length) / members.length).toFixed(2)} %`.padStart(8);
    out.push(`  ${group.padEnd(26)}${String(members.length).padStart(6)}${[0.5, 0.8, 0.9, 0.95].map(share).join("")}`);
  }
  return out.join("\n");
}

function worst(scores, most) {
  const show = (wanted, order) => {
    rows
      .map((row, at) => ({ row, value: scores[at], at }))
      .filter(({ row }) => row.sales === wanted && (!opt.language || row.lang === opt.language))
      .sort((one, other) => order * (one.value - other.value))
      .slice(0, most)
      .forEach(({ row, value, at }) => {
        const reasons = ids.flatMap((id, each) =>
          matrix[at][each] * weights[each] ? [[id, matrix[at][each] * weights[each]]] : [],
        );
        reasons.sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]));
        console.log(
          `${value.toFixed(3)} ${row.lang} ${row.group} ${row.id} ${(row.text ?? "").replace(/\s+/g, " ").slice(0, 130)}`,
        );
        console.log(
          `      ${reasons
            .slice(0, 7)
            .map(([id, by]) => `${id} ${by.toFixed(2)}`)
            .join(", ")}`,
        );
      });
  };
  show(false, -1);
  console.log("---");
  show(true, 1);
}

function write(weights, table) {
  const rounded = ids.map((id, at) => [id, Math.round(weights[at] * 100) / 100]);
  const entries = rounded.filter(([, value]) => value !== 0).map(([id, value]) => `    "${id}": ${value},`);
  const text = `// Written by npm run calibrate; see CALIBRATION.md.\nimport type { Weights } from "../engine/rule";\n\n/** Logits. A rule that is not named weighs nothing in the score; it may still tell a stage. */\nexport const weights: Weights = {\n  bias: ${Math.round(weights[ids.length] * 100) / 100},\n  rules: {\n${entries.join("\n")}\n  },\n};\n`;
  writeFileSync(join(root, "src/rules/weights.ts"), text);
  const silentRules = rounded.filter(([, value]) => value === 0).map(([id]) => id);
  const page = `# Calibration\n\nWritten by \`npm run calibrate\`. Weights are logits, fitted with signs held; folds go by source. Rows are shares of each group at or above a score.\n\n\`\`\`text\n${table}\n\`\`\`\n\nWeight 0 in the score (they may tell stages): ${silentRules.join(", ") || "none"}.\n`;
  writeFileSync(join(root, "src/rules/CALIBRATION.md"), page);
}
