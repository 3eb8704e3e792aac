import Ajv from "ajv";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { presetJsonSchema } from "../../../src/cli/preset/json-schema";
import { EXAMPLES, TEXTS } from "../../../src/cli/preset/schema-texts-table";
import { runCli } from "./run-cli";

const root = join(__dirname, "../../..");
const good = readFileSync(join(root, "test/presets/good.json"), "utf8");

interface Node {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

test("the published schema is the one that the command prints", async () => {
  const published = JSON.parse(readFileSync(join(root, "assets/preset.schema.json"), "utf8")) as unknown;
  const { out } = await runCli(["preset", "schema"]);
  expect(JSON.parse(out)).toEqual(published);
});

test("every setting is explained", () => {
  const silent: string[] = [];
  const walk = (node: Node, name: string): void => {
    if (node.description === undefined) silent.push(name);
    for (const [field, each] of Object.entries(node.properties ?? {})) walk(each, `${name}.${field}`);
    if (node.items?.properties)
      for (const [field, each] of Object.entries(node.items.properties)) walk(each, `${name}[].${field}`);
  };
  walk(presetJsonSchema() as Node, "preset");
  // Tables by name (a family, a tone, a lock) are explained as a whole.
  const tables = /\.(caps|locks|phrases|unless|wording|title|because)\./;
  expect(silent.filter((name) => !tables.test(name))).toEqual([]);
});

test("no explanation or example is of a field that there is not", () => {
  const text = JSON.stringify(presetJsonSchema());
  for (const name of [...Object.keys(TEXTS), ...Object.keys(EXAMPLES)])
    if (name) expect(text).toContain(`"${name.split(".").at(-1) ?? ""}"`);
});

describe("as an editor reads it", () => {
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(presetJsonSchema());

  test("a good preset is good, and so is every example", () => {
    expect([validate(JSON.parse(good)), validate.errors]).toEqual([true, null]);
    const base = JSON.parse(good) as { settings: Record<string, unknown> };
    for (const [name, example] of Object.entries(EXAMPLES)) {
      const [top, field, ...rest] = name.split(".");
      if (top !== "settings" || field === undefined || rest.length) continue;
      expect([name, validate({ ...base, settings: { ...base.settings, [field]: example } })]).toEqual([name, true]);
    }
  });

  test("what it refuses, `preset check` refuses too, and it sees most of the shape", () => {
    const folder = join(root, "test/presets/broken");
    const seen = readdirSync(folder).filter((name) => {
      if (name === "expected.json" || name.startsWith("json-")) return false;
      return !validate(JSON.parse(readFileSync(join(folder, name), "utf8")));
    });
    expect(seen).toEqual(
      expect.arrayContaining([
        "unknown-setting.json",
        "missing-version.json",
        "text-for-number.json",
        "colour-by-word.json",
      ]),
    );
    expect(seen.length).toBeGreaterThan(35);
  });
});
