import { runCli } from "../preset/run-cli";

test("a rule is shown with its texts, words and examples", async () => {
  const { status, out } = await runCli(["rules", "show", "reproach-to-you"]);
  expect(status).toBe(0);
  expect(out).toContain("reproach-to-you: Puts the blame on you\n");
  expect(out).toContain("  May be wrong: ");
  expect(out).toMatch(/family +pressure, speaks for selling/);
  expect(out).toMatch(/words +reproach: courtesy; .*; \d+ more/);
  expect(out).toMatch(/fires en +«/);
  expect(out).toMatch(/silent de +/);
});

test("a combination is shown with what it holds together, in the language asked for", async () => {
  const { out } = await runCli(["rules", "show", "praise-then-pitch", "--language", "es"]);
  expect(out).toContain("praise-then-pitch: Elogia y luego ofrece\n");
  expect(out).toContain("holds for  praise and offer and ask or benefit or price");
});
