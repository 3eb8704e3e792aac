// Writes the rules that hold no code as one text for the pane, which is half of what they take as objects.
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

const path = (name) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));

export const RULES = path("rules/rules.ts");
const READER = path("entry/words/rules-in.ts");
const FORMS = { question: "?", statement: "!" };
const PLACES = { opening: "<", closing: ">" };

/** Gets the source of src/rules/rules.ts, a list of what it imports. */
export default function compact(source) {
  const done = this.async();
  written(this, source).then((made) => done(null, made), done);
}

async function written(loader, source) {
  const [{ rules }, { rulesIn }] = await Promise.all([
    loader.importModule(`${RULES}?run`),
    loader.importModule(READER),
  ]);
  const files = [...source.matchAll(/^import \{ rule as (\w+) \} from "(.*)";$/gm)].map(([, name, file]) => ({
    name,
    file,
  }));
  if (files.length !== rules.length || files.some(({ file }, at) => !file.endsWith(`/${rules[at].id}`)))
    throw new Error("Some rules are not imported as the others are.");
  const words = [];
  const others = [];
  let family = null;
  for (const [at, rule] of rules.entries()) {
    const word = wordOf(rule);
    const read = word && rulesIn(`@${rule.family} ${word}`, []);
    if (!read || !isDeepStrictEqual(read[0], rule)) {
      others.push({ ...files[at], rule });
      words.push("*");
      continue;
    }
    if (rule.family !== family) words.push(`@${rule.family}`);
    family = rule.family;
    words.push(word);
  }
  const text = words.join(" ");
  if (
    !isDeepStrictEqual(
      rulesIn(
        text,
        others.map(({ rule }) => rule),
      ),
      rules,
    )
  )
    throw new Error("The rules do not come back.");
  return [
    `import { rulesIn } from ${JSON.stringify(READER)};`,
    ...others.map(({ name, file }) => `import { rule as ${name} } from ${JSON.stringify(file)};`),
    `export const rules = rulesIn(${JSON.stringify(text)}, [${others.map(({ name }) => name).join(", ")}]);`,
  ].join("\n");
}

function wordOf({ kind, id, ...rule }) {
  if (kind === "field")
    return rule.least === 1 && id === `on-${rule.field}`
      ? id
      : `${id}:${rule.field}${rule.least === 1 ? "" : rule.least}`;
  if (kind !== "sentence") return null;
  const none = rule.none ? `~${rule.none.join("+")}` : "";
  return `${id}=${rule.all.join("+")}${none}${FORMS[rule.form] ?? ""}${PLACES[rule.where] ?? ""}`;
}
