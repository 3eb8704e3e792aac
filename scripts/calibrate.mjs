// Fits the weights of the rules on labelled mail: npm run calibrate -- [--data FOLDER] [--corpus FILE…] [--dry] [--list N]
//
// FOLDER holds NDJSON files: positives, negatives (kind "hard…" is legitimate mail that looks like sales) and sequences. It is
// given by path and never copied: only one number a rule comes out of it. The fit is a logistic regression by projected gradient
// steps, without chance; a rule that speaks for selling never gets a weight below 0, one that speaks against it never above.
// Folds go by source, so that no source is judged by weights that it took part in. Judging never needs this data.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values: opt } = parseArgs({
  options: {
    data: { type: "string", default: process.env.PITCHWALL_DATA ?? join(root, "..", "shared", "eval") },
    corpus: {
      type: "string",
      multiple: true,
      // test/talks: further conversations of our own by seven other authors, with `kind` only, made to learn weights from.
      // test/corpus/c stays out, so that `npm run corpus` has a part that no weight has seen.
      default: [
        ...["a", "b"].map((name) => join(root, "test", "corpus", `${name}.jsonl`)),
        ...readdirSync(join(root, "test", "talks"))
          .filter((name) => name.endsWith(".jsonl"))
          .sort()
          .map((name) => join(root, "test", "talks", name)),
      ],
    },
    letters: {
      type: "string",
      multiple: true,
      default: ["en", "other", "plain-one", "plain-two", "plain-three"].map((name) => join(root, "test", "letters", `${name}.jsonl`)),
    },
    dry: { type: "boolean", default: false },
    list: { type: "string", default: "0" },
    language: { type: "string" },
  },
});

const READ = new Set(["en", "de", "fr", "es", "it", "nl", "pt"]);
const ME = "reader@home-office.example";
const FOLDS = 5;
const INNER = 4;
// A pair of words that only one letter has says nothing; two may be chance, and the pull deals with that.
const PAIRS = Number(process.env.PAIRS ?? 2);
const LEAST_WORDS = 12;
const LEAST_WEIGHT = Number(process.env.LW ?? 0.45);
const WORD_SCALE = 4;
const WORD_STEPS = Number(process.env.WS ?? 250);
const WORD_RATE = 60;
/** What a strange letter counts for when words are weighed: its vocabulary is not ours, so it mostly says what is ordinary. */
const STRANGE = Number(process.env.EW ?? 0.5);
const WORD_RIDGE = Number(process.env.WR ?? 0.3);
const STEPS = Number(process.env.STEPS ?? 900);
// Pull towards 0, so that rules that say the same share the weight.
const RIDGE = Number(process.env.RIDGE ?? 4);
// A wrong accusation costs more than a missed pitch; hard mail and whole conversations are rare and worth more a piece.
const WORTH = {
  positive: 3,
  sequence: 3,
  ordinary: 1,
  hard: 2,
  corpusSales: Number(process.env.CS ?? 16),
  corpusInnocent: Number(process.env.CI ?? 24),
  letter: Number(process.env.LT ?? 5),
};

/**
 * What no data may talk us out of. Dealings, a colleague, your own first word and known earlier mail excuse at least this much;
 * reproach and insult tell how far a seller has gone, never that somebody is one, since people who are owed something are cross too.
 */
const AT_LEAST = {
  "dealings-outweigh-offers": -1,
  "you-wrote-first": -3,
  "earlier-dealings": -3,
  "is-a-colleague": -5,
  "you-wanted-it": -0.5,
};
const AT_MOST = {
  "you-refused-an-offer": 0.7,
  "asks-who-decides": 1.2,
  "who-decides-at-your-firm": 1.2,
  "price-in-the-first-mail": 1.2,
  "several-senders-of-one-firm": 1,
  "writes-again-unanswered": 1,
  "your-answer-reads-like-a-no": 2.5,
};
// The largest list is cut deeper, because it decides how much the first script weighs; measured, that changed next to no verdict.
const LEAST_WRITTEN = { en: 0.7 };
/** Rules on headers and calendars, which labelled mail hardly ever brings along: set by hand, low where the sign is weak. */
const BY_HAND = {
  "replies-to-nothing": 2,
  "bulk-reply-to-nothing": 6.5,
  "carries-bulk-headers": 0,
  "invites-a-stranger": 1,
};
/** Where the words go. */
const TABLES = {
  words: ["word-weights", "wordWeights", "Stems come from our own letters and conversations, numbers from the fit."],
  answers: ["answer-weights", "answerWeights", "The same for the words of our answers."],
};

const CONDUCT = new Set(["pressure", "hostility", "withdrawal"]);
/**
 * Rules that say the same share a weight, and the fit would leave all but one of them without any. A rule that fires clearly more
 * often on the side that it speaks for keeps at least this much: it is then named among the reasons, and the fit has less to lose
 * when one of them is absent.
 */
const LEAST_SAY = 0.05;
const CLEARLY = 1.15;

const { features, look } = await load();
const ids = features.map((each) => each.id);
const forbidden = features.map((each) => each.against);
/** The two word models: what they wrote and what we answered, each with the rules that its sum speaks through. */
const SIDES = [
  { name: "words", of: (row) => row.messages, offer: "reads-like-an-offer", other: "reads-like-other-mail" },
  {
    name: "answers",
    of: (row) => row.answers,
    offer: "your-answer-reads-like-a-no",
    other: "your-answer-reads-like-dealings",
  },
  {
    name: "pairs",
    of: (row) => row.pairs,
    offer: "sentences-like-an-offer",
    other: "sentences-like-other-mail",
    // Kinds of words are ours, so that strange mail may say what their meeting weighs.
    strange: 1,
    seldom: 15,
  },
].map((side) => ({ ...side, offerAt: ids.indexOf(side.offer), otherAt: ids.indexOf(side.other) }));

const rows = [...mail(), ...letters(), ...sequences(), ...corpus()];
const looks = rows.map((row) => look(row.conversation));
for (const side of SIDES) {
  side.vocabulary = ourWords(side);
  side.bags = looks.map((each) => bagOf(side, side.of(each)));
}

const folded = new Float64Array(rows.length);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const train = rows.flatMap((row, at) => (foldOf(row.source) === fold ? [] : [at]));
  const test = rows.flatMap((row, at) => (foldOf(row.source) === fold ? [at] : []));
  const { weights, matrix } = stack(train, test);
  for (const at of test) folded[at] = probability(score(weights, matrix[at]));
}
const all = rows.map((_, at) => at);
const { weights, matrix, words } = stack(all, []);
const own = all.map((at) => probability(score(weights, matrix[at])));
const table = [report("five folds by source", folded), report("fitted on all", own)].join("\n");
console.log(table);
const most = Number(opt.list);
if (most) worst(folded, most);
if (!opt.dry) write(weights, words, table);

/**
 * Two steps: the words first, then the rules with what the words say among them. The training rows get their words' sum from
 * inner folds, so that the second step does not trust the words more than it may.
 */
function stack(train, test) {
  const matrix = looks.map((each) => Float64Array.from(each.strength));
  const put = (side, at, words) => {
    const sum = side.bags[at] ? wordSum(words, side.bags[at]) : 0;
    matrix[at][side.offerAt] = Math.min(1, Math.max(0, sum) / WORD_SCALE);
    matrix[at][side.otherAt] = Math.min(1, Math.max(0, -sum) / WORD_SCALE);
  };
  const fitted = {};
  for (const side of SIDES) {
    for (let inner = 0; inner < INNER; inner += 1) {
      const part = fitWords(
        side,
        train.filter((at) => innerOf(rows[at].source) !== inner),
      );
      for (const at of train) if (innerOf(rows[at].source) === inner) put(side, at, part);
    }
    fitted[side.name] = fitWords(side, train);
    for (const at of test) put(side, at, fitted[side.name]);
  }
  return { weights: fit(train, matrix), matrix, words: fitted };
}

function wordSum(words, bag) {
  let sum = 0;
  let known = 0;
  for (const word of bag)
    if (words[word]) {
      sum += words[word];
      known += 1;
    }
  return sum / Math.sqrt(Math.max(LEAST_WORDS, known));
}

/** Stems and pairs of our own letters and our own conversations; nobody else's. */
function ourWords(side) {
  const counts = new Map();
  rows.forEach((row, at) => {
    if (!row.ours) return;
    for (const message of side.of(looks[at]))
      for (const word of message.words) count(counts, `${message.language}|${word}`);
  });
  const names = [...counts]
    .filter(([key, times]) => times >= (side.seldom ?? (key.includes(" ") ? PAIRS : 1)))
    .map(([key]) => key);
  return new Map(names.sort().map((key, index) => [key, index]));
}

function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Places of the distinct known words of all messages together; null when there is no message. */
function bagOf({ vocabulary }, messages) {
  if (!messages.length) return null;
  const places = messages.flatMap(({ language, words }) =>
    words.flatMap((word) => vocabulary.get(`${language}|${word}`) ?? []),
  );
  return Int32Array.from(new Set(places));
}

/** Weights of the words by the same kind of fit, signs free. */
function fitWords({ bags, vocabulary, strange = STRANGE }, train) {
  const samples = train.flatMap((at) =>
    bags[at]
      ? [
          {
            bag: bags[at],
            sales: rows[at].sales,
            worth: rows[at].worth * (rows[at].ours ? 1 : strange),
            scale: 1 / Math.sqrt(Math.max(LEAST_WORDS, bags[at].length)),
          },
        ]
      : [],
  );
  const total = samples.reduce((sum, each) => sum + each.worth, 0);
  let words = new Float64Array(vocabulary.size);
  let ahead = Float64Array.from(words);
  let bias = 0;
  for (let step = 1; step <= WORD_STEPS; step += 1) {
    const gradient = new Float64Array(words.length);
    let biasGradient = 0;
    for (const { bag, sales, worth, scale } of samples) {
      let sum = 0;
      for (let at = 0; at < bag.length; at += 1) sum += ahead[bag[at]];
      const error = ((probability(bias + sum * scale) - (sales ? 1 : 0)) * worth) / total;
      const push = error * scale;
      for (let at = 0; at < bag.length; at += 1) gradient[bag[at]] += push;
      biasGradient += error;
    }
    const momentum = (step - 1) / (step + 2);
    for (let at = 0; at < words.length; at += 1) {
      const next = ahead[at] - WORD_RATE * (gradient[at] + (WORD_RIDGE * ahead[at]) / total);
      ahead[at] = next + momentum * (next - words[at]);
      words[at] = next;
    }
    bias -= 4 * biasGradient;
  }
  // Words that say little are left out, and one digit is kept: the table travels in the first script.
  return words.map((value) => (Math.abs(value) < LEAST_WEIGHT ? 0 : Math.round(value * 10) / 10));
}

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
        // An author has a voice: whose conversation is judged took no part in the fit.
        source: basename(file),
        lang: row.lang,
        text: row.topic,
        conversation,
        sales,
        worth: sales ? WORTH.corpusSales : WORTH.corpusInnocent,
        ours: true,
        group: sales ? "corpus sales" : "corpus innocent",
      };
    }),
  );
}

function letters() {
  return opt.letters.flatMap((file) =>
    lines(file).map((row) => {
      const sales = row.kind === "cold";
      return {
        ...single({ ...row, source: row.id }),
        sales,
        ours: true,
        worth: sales ? WORTH.letter : 1.5 * WORTH.letter,
        group: sales ? "letters cold" : "letters ordinary",
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

function innerOf(source) {
  let hash = 11;
  for (const letter of String(source ?? "")
    .split(/[@#]/)[0]
    .split("/")
    .slice(0, 4)
    .join("/"))
    hash = (hash * 33 + letter.charCodeAt(0)) >>> 0;
  return hash % INNER;
}

function score(weights, row) {
  let sum = weights[row.length];
  for (let at = 0; at < row.length; at += 1) sum += weights[at] * row[at];
  return sum;
}

function probability(value) {
  return 1 / (1 + Math.exp(-value));
}

/** Least weight of each rule, without its sign: 0 where the training mail does not bear the rule out. */
function leastSay(train, matrix) {
  const met = { sales: new Float64Array(ids.length), other: new Float64Array(ids.length) };
  const all = { sales: 0, other: 0 };
  for (const at of train) {
    const side = rows[at].sales ? "sales" : "other";
    all[side] += rows[at].worth;
    for (let each = 0; each < ids.length; each += 1) met[side][each] += matrix[at][each] * rows[at].worth;
  }
  return ids.map((_, each) => {
    const sales = met.sales[each] / all.sales;
    const other = met.other[each] / all.other;
    const [own, contrary] = forbidden[each] ? [other, sales] : [sales, other];
    return own > CLEARLY * contrary ? LEAST_SAY : 0;
  });
}

function within(id, family, value) {
  if (CONDUCT.has(family)) return 0;
  if (id in BY_HAND) return BY_HAND[id];
  if (id in AT_LEAST) return Math.min(AT_LEAST[id], value);
  return id in AT_MOST ? Math.min(AT_MOST[id], value) : value;
}

/** Projected gradient with momentum; the last entry is the bias. */
function fit(train, matrix) {
  const width = ids.length;
  const total = train.reduce((sum, at) => sum + rows[at].worth, 0);
  let weights = new Float64Array(width + 1);
  let ahead = Float64Array.from(weights);
  const rate = 2.2;
  const least = leastSay(train, matrix);
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
      next[each] =
        each === width
          ? value
          : within(
              ids[each],
              features[each].family,
              forbidden[each] ? Math.min(-least[each], value) : Math.max(least[each], value),
            );
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
  const ordinary = rows
    .flatMap((row, at) => (row.group === "ordinary" ? [scores[at]] : []))
    .sort((one, other) => other - one);
  for (const share of [0.002, 0.003, 0.01, 0.02]) {
    const limit = ordinary[Math.floor(ordinary.length * share)];
    const caught = (group) => {
      const members = rows.flatMap((row, at) => (row.group.startsWith(group) ? [scores[at]] : []));
      return `${((100 * members.filter((value) => value > limit).length) / members.length).toFixed(1)} %`;
    };
    out.push(
      `  at ${(100 * share).toFixed(1)} % of ordinary mail (${limit.toFixed(3)}): cold ${caught("cold")}, sequences ${caught("sequence")}, corpus ${caught("corpus sales")} / ${caught("corpus innocent")}, letters ${caught("letters cold")} / ${caught("letters ordinary")}, hard ${caught("hard")}`,
    );
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

function write(weights, words, table) {
  for (const side of SIDES) writeWords(side, words[side.name]);
  const rounded = ids.map((id, at) => [id, Math.round(weights[at] * 100) / 100]);
  const entries = rounded.filter(([, value]) => value !== 0).map(([id, value]) => `    "${id}": ${value},`);
  const text = `// Written by npm run calibrate; see CALIBRATION.md.\nimport type { Weights } from "../engine/rule";\n\n/** Logits. A rule that is not named weighs nothing in the score; it may still tell a stage. */\nexport const weights: Weights = {\n  bias: ${Math.round(weights[ids.length] * 100) / 100},\n  rules: {\n${entries.join("\n")}\n  },\n};\n`;
  writeFileSync(join(root, "src/rules/weights.ts"), text);
  const silentRules = rounded.filter(([, value]) => value === 0).map(([id]) => id);
  const page = `# Calibration\n\nWritten by \`npm run calibrate\`. Weights are logits, fitted with signs held; folds go by source. Rows are shares of each group at or above a score.\n\n\`\`\`text\n${table}\n\`\`\`\n\nWeight 0 in the score (they may tell stages): ${silentRules.join(", ") || "none"}.\n`;
  writeFileSync(join(root, "src/rules/CALIBRATION.md"), page);
}

function writeWords({ name, vocabulary }, words) {
  if (name === "pairs") return writePairs(vocabulary, words);
  const [file, constant, comment] = TABLES[name];
  const lists = { en: [], de: [], fr: [], es: [], it: [], nl: [], pt: [] };
  for (const [key, at] of vocabulary) {
    const bar = key.indexOf("|");
    const list = lists[key.slice(0, bar)];
    if (list && Math.abs(words[at]) > Math.max(0, (name === "words" && LEAST_WRITTEN[key.slice(0, bar)]) || 0))
      list.push(`${key.slice(bar + 1)} ${words[at]}`);
  }
  const entries = Object.entries(lists).map(
    ([language, list]) => `  ${language}:\n    ${JSON.stringify(list.join(";"))},`,
  );
  const text = `import type { WordWeights } from "../text/wording";\n\n// Written by npm run calibrate. ${comment}\nexport const ${constant}: WordWeights = {\n${entries.join("\n")}\n};\n`;
  writeFileSync(join(root, `src/rules/${file}.ts`), text);
  console.log(
    `${name} kept: ${Object.entries(lists)
      .map(([language, list]) => `${language} ${list.length}`)
      .join(", ")}`,
  );
}

function writePairs(vocabulary, words) {
  const byFirst = new Map();
  for (const [key, at] of vocabulary) {
    if (!words[at]) continue;
    const [first, second] = key.slice(key.indexOf("|") + 1).split(" ");
    byFirst.set(first, [...(byFirst.get(first) ?? []), `${second} ${words[at]}`]);
  }
  const entries = [...byFirst].map(([first, line]) => `  ${JSON.stringify(first)}: ${JSON.stringify(line.join(";"))},`);
  const text = `import type { PairWeights } from "../engine/pairs";\n\n// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.\nexport const pairWeights: PairWeights = {\n${entries.join("\n")}\n};\n`;
  writeFileSync(join(root, "src/rules/pair-weights.ts"), text);
  console.log(`pairs kept: ${words.filter((value) => value !== 0).length}`);
}
