import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rulesPage } from "../../../src/cli/rules/docs";
import { allKnown } from "../../../src/cli/rules/known";
import { runCli } from "../preset/run-cli";

test("the page has a section for every rule and combination", () => {
  const page = rulesPage();
  for (const { id } of allKnown()) expect(page).toContain(`\n### ${id}\n`);
  expect(page).not.toContain("undefined");
});

test("docs writes it where it is wanted", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rules-"));
  const file = join(folder, "rules.md");
  expect((await runCli(["rules", "docs", "--out", file])).status).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(rulesPage());
  expect((await runCli(["rules", "docs", "--out", "-"])).out).toBe(rulesPage());
  rmSync(folder, { recursive: true });
});

test("docs/rules.md is what the command writes: npx pitchwall rules docs", () => {
  expect(readFileSync(join(__dirname, "../../../docs/rules.md"), "utf8")).toBe(rulesPage());
});
