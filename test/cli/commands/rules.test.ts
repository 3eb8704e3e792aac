import { runCli } from "../preset/run-cli";

test("help names every part", async () => {
  const { status, out } = await runCli(["rules", "--help"]);
  expect(status).toBe(0);
  for (const part of ["list", "show RULE", "try RULE FILE", "new", "docs"]) expect(out).toContain(`\n  ${part}`);
});

test.each([
  [[], "say what to do: list, show, try, new, docs."],
  [["sing"], 'there is no "sing"'],
  [["toString"], 'there is no "toString"'],
  [["show"], "name one rule."],
  [["show", "no-such-thing-zz"], 'there is no rule "no-such-thing-zz"'],
  [["try"], "name a rule and mail files."],
  [["try", "gives-up"], "name a mail file"],
  [["list", "--format", "xml"], 'there is no format "xml"'],
  [["list", "--family", "circus"], 'there is no family "circus"'],
])("wrong usage %j says what is wrong and ends with 2", async (args, message) => {
  const { status, out, err } = await runCli(["rules", ...args]);
  expect(status).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(message);
});
