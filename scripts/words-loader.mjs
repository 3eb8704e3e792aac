// Parts the words with which mail programs introduce quoted mail: those in Latin letters, which the first script brings, and
// all others, which src/entry/words/beyond-latin.ts adds when a message holds such letters.
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));
const LETTERS = path("entry/words/letters.ts");

/** Modules of plain words: sets, maps and lists of words. */
export const TABLES = ["mail/quote-words.ts", "mail/date-words.ts"].map(path);
export const BEYOND = path("entry/words/beyond-latin.ts");

export function pitch() {
  const done = this.async();
  const made = this.resourcePath === BEYOND ? additions(this) : latin(this);
  made.then((source) => done(null, source), done);
}

/** Loaders need one; `pitch` has answered before. */
export default function unreached(source) {
  return source;
}

async function latin(loader) {
  const { own } = await parted(loader, loader.resourcePath);
  return own.map(([name, value]) => `export const ${name} = ${written(value)};`).join("\n");
}

async function additions(loader) {
  const all = await Promise.all(TABLES.map((table) => parted(loader, table)));
  return TABLES.flatMap((table, at) => {
    const names = all[at].other.filter(([, value]) => entriesOf(value).length);
    return [
      `import { ${names.map(([name]) => name).join(", ")} } from ${JSON.stringify(table)};`,
      ...names.map(([name, value]) => added(name, value)),
    ];
  }).join("\n");
}

/** What a table exports, once with the Latin words only and once with the others only; numbers belong to the former. */
async function parted(loader, table) {
  const { BEYOND_LATIN } = await loader.importModule(LETTERS);
  const exported = Object.entries(await loader.importModule(`${table}?run`));
  const keep = (value, wanted) => {
    const entries = entriesOf(value).filter((entry) => BEYOND_LATIN.test([entry].flat()[0]) === wanted);
    return value instanceof Map ? new Map(entries) : value instanceof Set ? new Set(entries) : entries;
  };
  const words = exported.filter(([, value]) => typeof value === "object");
  const numbers = exported.filter(([, value]) => typeof value !== "object");
  return {
    own: [...numbers, ...words.map(([name, value]) => [name, keep(value, false)])],
    other: words.map(([name, value]) => [name, keep(value, true)]),
  };
}

function entriesOf(value) {
  return [...value];
}

function written(value) {
  if (value instanceof Map)
    return `new Map(${JSON.stringify(grouped(value))}.flatMap(([to, words]) => words.split("|").map((word) => [word, to])))`;
  if (value instanceof Set) return `new Set(${list(value)})`;
  return Array.isArray(value) ? list(value) : JSON.stringify(value);
}

function added(name, value) {
  if (value instanceof Map)
    return `for (const [to, words] of ${JSON.stringify(grouped(value))}) for (const word of words.split("|")) ${name}.set(word, to);`;
  return value instanceof Set
    ? `for (const word of ${list(value)}) ${name}.add(word);`
    : `${name}.push(...${list(value)});`;
}

/** Words by what they stand for, so that this is written once. */
function grouped(map) {
  const groups = new Map();
  for (const [word, to] of map) groups.set(to, [...(groups.get(to) ?? []), word]);
  return [...groups].map(([to, words]) => [to, joined(words)]);
}

function list(words) {
  return `${JSON.stringify(joined([...words]))}.split("|")`;
}

function joined(words) {
  if (words.some((word) => typeof word !== "string" || word.includes("|")))
    throw new Error("A table holds no plain words.");
  return words.join("|");
}
