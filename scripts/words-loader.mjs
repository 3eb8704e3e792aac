// Writes tables of words small for the pane. It also parts those with which mail programs introduce quoted mail: those in Latin
// letters, which the first script brings, and all others, which src/entry/words/beyond-latin.ts adds when a message holds such letters.
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));
const LETTERS = path("entry/words/letters.ts");
const FRONT = path("entry/words/front.ts");
const READER = `import { wordsOf } from ${JSON.stringify(FRONT)};`;

/** Modules of plain words: sets, maps and lists of words. */
export const TABLES = ["mail/quote-words.ts", "mail/date-words.ts"].map(path);
export const BEYOND = path("entry/words/beyond-latin.ts");
/** Such modules that come whole: other tables are made of theirs as soon as they are there. */
export const WHOLE = ["mail/signature-words.ts", "text/language-words.ts"].map(path);

export function pitch() {
  const done = this.async();
  const made = this.resourcePath === BEYOND ? additions(this) : table(this);
  made.then((source) => done(null, source), done);
}

/** Loaders need one; `pitch` has answered before. */
export default function unreached(source) {
  return source;
}

async function table(loader) {
  const front = await frontWriter(loader);
  const all = WHOLE.includes(loader.resourcePath)
    ? Object.entries(await loader.importModule(`${loader.resourcePath}?run`))
    : (await parted(loader, loader.resourcePath)).own;
  return [READER, ...all.map(([name, value]) => `export const ${name} = ${written(value, front)};`)].join("\n");
}

async function additions(loader) {
  const all = await Promise.all(TABLES.map((table) => parted(loader, table)));
  const front = await frontWriter(loader);
  const made = TABLES.flatMap((table, at) => {
    const names = all[at].other.filter(([, value]) => entriesOf(value).length);
    return [
      `import { ${names.map(([name]) => name).join(", ")} } from ${JSON.stringify(table)};`,
      ...names.map(([name, value]) => added(name, value, front)),
    ];
  });
  return [READER, ...made].join("\n");
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

function written(value, front) {
  const list = (words) => `wordsOf(${JSON.stringify(front(words))})`;
  if (value instanceof Map)
    return `new Map(${grouped(value, front)}.flatMap(([to, words]) => wordsOf(words).map((word) => [word, to])))`;
  if (value instanceof Set) return `new Set(${list(value)})`;
  if (Array.isArray(value)) return list(value);
  if (typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${written(each, front)}`);
  return `{ ${members.join(", ")} }`;
}

function added(name, value, front) {
  if (value instanceof Map)
    return `for (const [to, words] of ${grouped(value, front)}) for (const word of wordsOf(words)) ${name}.set(word, to);`;
  const words = `wordsOf(${JSON.stringify(front(value))})`;
  return value instanceof Set ? `for (const word of ${words}) ${name}.add(word);` : `${name}.push(...${words});`;
}

/** Words by what they stand for, so that this is written once. */
function grouped(map, front) {
  const groups = new Map();
  for (const [word, to] of map) groups.set(to, [...(groups.get(to) ?? []), word]);
  return JSON.stringify([...groups].map(([to, words]) => [to, front(words)]));
}

/** Nobody asks in which order words stand, so each comes right behind the one that begins like it. */
async function frontWriter(loader) {
  const { frontOf } = await loader.importModule(FRONT);
  return (words) => frontOf([...new Set(words)].sort());
}
