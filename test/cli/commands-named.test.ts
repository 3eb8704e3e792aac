import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/cli/commands";

const root = join(__dirname, "../..");

/** Everything that a user reads: the pages, and what the command line itself says. */
const files = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(root, "src/cli"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/cli/${name}`),
];

const named = files.flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/\bpitchwall ([a-z][a-z-]+)(?: ([a-z][a-z-]+))?/g)].map(
    ([said, name = "", sub]) => ({ file, said, name, sub }),
  ),
);

test("every command that is named anywhere exists", () => {
  expect(named.length).toBeGreaterThan(30);
  const unknown = named.filter(({ name }) => !commands.some((command) => command.name === name));
  expect(unknown).toEqual([]);
});

test("and so does every subcommand of preset and rules", () => {
  const groups = ["preset", "rules"];
  const said = named.filter(({ name, sub }) => groups.includes(name) && sub !== undefined);
  expect(said.length).toBeGreaterThan(20);
  const unknown = said.filter(({ name, sub }) => {
    const help = commands.find((command) => command.name === name)?.help ?? "";
    return !new RegExp(`^  ${sub}(?: |$)`, "m").test(help);
  });
  expect(unknown).toEqual([]);
});
