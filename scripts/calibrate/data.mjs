// Labelled mail as conversations with what each row is worth: for scripts/calibrate.mjs.
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const READ = new Set(["en", "de", "fr", "es", "it", "nl", "pt"]);
const ME = "reader@home-office.example";

// A wrong accusation costs more than a missed pitch; hard mail and whole conversations are rare and worth more a piece. The more
// letters of our own there are, the more the mail of others must be worth a piece to keep its say.
const WORTH = {
  positive: 5,
  sequence: 3,
  ordinary: 3,
  hard: 18,
  corpusSales: 5.5,
  corpusInnocent: 9.5,
  letterCold: 3.6,
  letterOrdinary: 6.75,
};

/** All rows: `data` is a folder of NDJSON files, `corpus` and `letters` are files of our own. */
export function readRows({ data, corpus: talks, letters: single }) {
  return [...mail(data), ...letters(single), ...sequences(data), ...corpus(talks)];
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

function mail(data) {
  const positives = lines(join(data, "positives.jsonl"))
    .filter((row) => READ.has(row.lang))
    .map((row) => ({ ...single(row), sales: true, worth: WORTH.positive, group: `cold: ${row.stage}` }));
  const negatives = lines(join(data, "negatives.jsonl")).map((row) => {
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

function sequences(data) {
  return lines(join(data, "sequences.jsonl")).flatMap((row) => {
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

function corpus(files) {
  return files.flatMap((file) =>
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

function letters(files) {
  return files.flatMap((file) =>
    lines(file).map((row) => {
      const sales = row.kind === "cold";
      return {
        // Each by itself, not by author: a fold without whole files lacks whole kinds of mail, and others' mail is then told worse
        // than it will be. So what the folds tell of the letters themselves is too good: only letters of new authors tell that.
        ...single({ ...row, source: row.id }),
        sales,
        ours: true,
        worth: sales ? WORTH.letterCold : WORTH.letterOrdinary,
        group: sales ? "letters cold" : "letters ordinary",
      };
    }),
  );
}

/** Rows of one source stay together: a repository, a mailbox, a list. */
export function foldOf(source) {
  const name = String(source ?? "")
    .split(/[@#]/)[0]
    .split("/")
    .slice(0, 4)
    .join("/");
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

export function innerOf(source) {
  let hash = 11;
  for (const letter of String(source ?? "")
    .split(/[@#]/)[0]
    .split("/")
    .slice(0, 4)
    .join("/"))
    hash = (hash * 33 + letter.charCodeAt(0)) >>> 0;
  return hash % INNER;
}

export const FOLDS = 5;
export const INNER = 4;
