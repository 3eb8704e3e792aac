import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../preset/run-cli";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rules-"));
  mkdirSync(join(root, "src/rules/pressure"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const given = ["--id", "asks-who-read-it", "--family", "pressure", "--phrase", "(see|read) my [last] mail"];
const sentences = ["--title", "Asks who read it", "--fires", "Did you read my last mail?", "--silent", "It is late."];
const written = (): string => readFileSync(join(root, "src/rules/pressure/asks-who-read-it.ts"), "utf8");

test("answers on the command line make a rule file with its examples", async () => {
  const { status, err } = await runCli(["rules", "new", "--root", root, ...given, ...sentences]);
  expect(err).toContain("is written. Next:");
  expect(status).toBe(0);
  expect(written()).toContain('phrases: { en: ["(see|read) my [last] mail"] }');
  expect(written()).toContain('fires: ["Did you «read my last mail»?"], silent: ["It is late."]');
});

test("what is not given is asked for", async () => {
  const answers = "asks-who-read-it\npressure\nread my mail\nAsks who read it\nDid you read my mail?\nIt is late.\n";
  const { status, err } = await runCli(["rules", "new", "--root", root], answers);
  expect(status).toBe(0);
  expect(err).toContain("Name of the rule");
  expect(written()).toContain('title: { en: "Asks who read it" }');
});

test("a file is not written over unless that is wanted", async () => {
  const args = ["rules", "new", "--root", root, ...given, ...sentences];
  await runCli(args);
  expect(await runCli(args)).toMatchObject({ status: 1, err: expect.stringContaining("is there already") as string });
  expect((await runCli([...args, "--force"])).status).toBe(0);
});

test.each([
  ["a sentence that does not fire", ["--fires", "It is late."], 1, "does not fire on this sentence: It is late."],
  ["a near miss that fires", ["--silent", "I read my mail."], 1, "fires on this sentence: I read my mail."],
  ["a name in capitals", ["--id", "Blames"], 2, "is no name for a rule"],
  ["a name that is taken", ["--id", "gives-up"], 2, 'there is a rule "gives-up" already.'],
  ["a family that is not there", ["--family", "circus"], 2, 'there is no family "circus"'],
  ["a language that is not read", ["--language", "xx"], 2, 'there is no language "xx"'],
  ["a phrase that cannot be read", ["--phrase", "(see|read my mail"], 2, "cannot be read"],
  ["a folder that is no clone", ["--root", "/nowhere"], 1, "does not exist; run this in a clone"],
])("%s is refused", async (_, args, status, message) => {
  const run = await runCli(["rules", "new", "--root", root, ...given, ...sentences, ...args]);
  expect(run).toMatchObject({ status, err: expect.stringContaining(message) as string });
});

test("without answers it says which one is missing", async () => {
  const { status, err } = await runCli(["rules", "new", "--root", root, "--id", "asks-who-read-it"]);
  expect(status).toBe(1);
  expect(err).toContain('no answer to "Family');
});
