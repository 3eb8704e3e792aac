import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compileRules } from "../../src/engine/compile";
import { isSigned, speaksAgainst, type Field } from "../../src/engine/rule";
import { catalogue } from "../../src/rules/catalogue";
import { fields } from "../../src/rules/fields/fields";
import { texts } from "../../src/rules/texts";
import { LANGUAGES, LANGUAGE_BIT, type Language } from "../../src/text/language";
import { compilePhrases, findPhrases } from "../../src/text/phrases";
import { parsePhrase } from "../../src/text/phrases-parse";
import { tokenise } from "../../src/text/tokens";

const root = join(__dirname, "..", "..");

test("the catalogue holds every rule file, in order", () => {
  expect(() => execFileSync(process.execPath, [join(root, "scripts/catalogue.mjs"), "--check"])).not.toThrow();
});

test("id is the file's name, family the folder's, and both are unique", () => {
  const ids = catalogue.rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of catalogue.rules) {
    const text = readFileSync(join(root, "src/rules", rule.family, `${rule.id}.ts`), "utf8");
    expect(text).toContain(`"${rule.id}"`);
  }
});

test("every rule says in English what it found, why, and when that is wrong", () => {
  for (const rule of catalogue.rules) {
    const says = texts[rule.id];
    expect(says?.title.en?.length).toBeGreaterThan(5);
    expect(says?.title.en?.length).toBeLessThanOrEqual(60);
    expect(says?.because.en).toMatch(/\.$/);
    expect(says?.mayBeWrong.en).toMatch(/\.$/);
  }
});

test("no weight works against its own explanation, and every weight belongs to a rule", () => {
  const rules = compileRules(catalogue);
  const { weights, conversationWeights = weights, closer } = catalogue;
  const fitted = [weights, closer?.weights ?? weights, conversationWeights];
  for (const [id, weight] of fitted.flatMap((each) => Object.entries(each.rules))) {
    const at = rules.idIndex.get(id);
    expect(at).toBeDefined();
    const against = speaksAgainst(rules.families[at ?? 0] ?? "");
    expect(against ? -weight : weight).toBeGreaterThanOrEqual(0);
  }
});

test("every field that a rule names is there, and every field is used", () => {
  const source = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("fields"))
    .map((name) => readFileSync(join(root, "src", name), "utf8"))
    .join("\n");
  for (const name of Object.keys(fields)) expect(source.includes(`"${name}"`) ? name : `${name} unused`).toBe(name);
});

test("a field of signatures counts nowhere else, so no other rule names it", () => {
  for (const { id, field } of catalogue.rules.filter(isSigned)) {
    const others = catalogue.rules.filter((rule) => rule.id !== id);
    const naming = others.filter((rule) => JSON.stringify(rule).includes(`"${field}"`));
    expect(naming.map((rule) => rule.id)).toEqual([]);
  }
});

/** One sentence that a phrase must hit: its first reading. */
function sample(phrase: string): string {
  const reading = parsePhrase(phrase).reduce((longest, each) => (each.length > longest.length ? each : longest));
  return reading
    .map((place) => (place.kind === "any" ? "xx" : (place.words[0] ?? "").replace(/\*$/, "en")))
    .map((word) =>
      word === "\u0002number"
        ? "12"
        : word === "\u0002name"
          ? "Xanten"
          : word === "\u0001url"
            ? "https://a.example/b"
            : word,
    )
    .join(" ")
    .replace(/' /g, "'")
    .replace(/'$/, "'acqua");
}

test.each(Object.entries(fields as Readonly<Record<string, Field>>))(
  "field %s holds no dead phrase and no phrase twice",
  (_, field) => {
    for (const [language, phrases] of Object.entries(field)) {
      const bit = LANGUAGES.includes(language as Language) ? LANGUAGE_BIT[language as Language] : 127;
      for (const phrase of phrases) {
        const set = compilePhrases([{ phrases: [phrase], languages: bit }]);
        const hits = findPhrases(set, tokenise(sample(phrase)), bit);
        expect({ phrase, hits: hits.count > 0 }).toEqual({ phrase, hits: true });
      }
    }
  },
);

test("no field name is given twice", () => {
  const names = readdirSync(join(root, "src/rules/fields")).flatMap((file) =>
    [...readFileSync(join(root, "src/rules/fields", file), "utf8").matchAll(/^ {2}"?([a-z-]+)"?: field\(/gm)].map(
      (match) => match[1],
    ),
  );
  expect(names).toEqual([...new Set(names)]);
});
