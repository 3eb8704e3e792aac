// Writes src/rules/rules.ts, texts.ts and examples.ts: every rule file, in the order of families and ids.
// Run it after adding or removing a rule: node scripts/catalogue.mjs   (--check: only say whether they are up to date)
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "rules");

const camel = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** Every rule file as { family, id }. */
export function ruleFiles() {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "fields")
    .map((entry) => entry.name)
    .sort()
    .flatMap((family) =>
      readdirSync(join(root, family))
        .filter((name) => name.endsWith(".ts") && !name.endsWith(".examples.ts"))
        .sort()
        .map((name) => ({ family, id: name.slice(0, -3) })),
    );
}

function rules(files) {
  const imports = files.map(({ family, id }) => `import { rule as ${camel(id)} } from "./${family}/${id}";`).join("\n");
  return `// Written by scripts/catalogue.mjs; run it after adding or removing a rule.
import type { Rule } from "../engine/rule";
${imports}

/** Every rule, in the order of families and ids. */
export const rules: readonly Rule[] = [
${files.map(({ id }) => `  ${camel(id)},`).join("\n")}
];
`;
}

function texts(files) {
  const imports = files.map(({ family, id }) => `import { says as ${camel(id)} } from "./${family}/${id}";`).join("\n");
  return `// Written by scripts/catalogue.mjs; run it after adding or removing a rule.
import type { Says } from "../engine/rule";
import { combinationTexts } from "./combinations-texts";
${imports}

/** What each rule says to the reader, by id; loaded after the verdict is drawn. */
export const texts: Readonly<Record<string, Says>> = {
  ...combinationTexts,
${files.map(({ id }) => `  "${id}": ${camel(id)},`).join("\n")}
};
`;
}

function examples(files) {
  const imports = files
    .map(({ family, id }) => `import { examples as ${camel(id)} } from "./${family}/${id}";`)
    .join("\n");
  return `// Written by scripts/catalogue.mjs; run it after adding or removing a rule.
import type { ByLanguage, Examples } from "../engine/rule";
import { combinationExamples } from "./combinations-examples";
${imports}

/** What each rule fires on and what leaves it silent, by id. For tests, the command line and the docs; the pane has no use for them. */
export const examples: Readonly<Record<string, ByLanguage<Examples>>> = {
  ...combinationExamples,
${files.map(({ id }) => `  "${id}": ${camel(id)},`).join("\n")}
};
`;
}

const files = ruleFiles();
let stale = false;
for (const [name, text] of [
  ["rules.ts", rules(files)],
  ["texts.ts", texts(files)],
  ["examples.ts", examples(files)],
]) {
  const path = join(root, name);
  let old = "";
  try {
    old = readFileSync(path, "utf8");
  } catch {
    // Not written yet.
  }
  if (old === text) continue;
  stale = true;
  if (!process.argv.includes("--check")) writeFileSync(path, text);
}
if (process.argv.includes("--check") && stale) {
  console.error("src/rules/rules.ts is not up to date: run node scripts/catalogue.mjs");
  process.exitCode = 1;
}
