import { allKnown } from "../../../src/cli/rules/known";
import { runCli } from "../preset/run-cli";

test("every rule has a line with family, kind, weight and languages", async () => {
  const { status, out } = await runCli(["rules", "list"]);
  expect(status).toBe(0);
  const lines = out.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^FAMILY +RULE +KIND +ALONE +SEVERAL +LANGUAGES +SAYS$/);
  expect(lines).toHaveLength(allKnown().length + 2);
  expect(lines.find((line) => line.includes(" you-wrote-first "))).toMatch(
    /^relationship +you-wrote-first +conversation +-\d+\.\d\d +-\d+\.\d\d +all +You wrote first$/,
  );
});

test("one family, titles in another language, and data", async () => {
  const { out } = await runCli(["rules", "list", "--family", "withdrawal", "--language", "fr", "--format", "json"]);
  const rows = JSON.parse(out) as readonly { readonly id: string; readonly title: string; readonly family: string }[];
  expect(rows.map(({ id, title }) => [id, title])).toContainEqual(["gives-up", "Renonce"]);
  expect(new Set(rows.map(({ family }) => family))).toEqual(new Set(["withdrawal"]));
});
