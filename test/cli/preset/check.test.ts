import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examinePreset } from "../../../src/cli/preset/examine";
import { runCli } from "./run-cli";

// Every rule is compiled first, which takes a busy machine a while.
jest.setTimeout(60_000);

const folder = join(__dirname, "../../presets/broken");
const good = readFileSync(join(__dirname, "../../presets/good.json"), "utf8");
const now = "2026-11-21T12:00:00Z";

interface Expected {
  readonly file: string;
  readonly code: string;
  readonly field: string;
  readonly line: number;
}

const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as readonly Expected[];

test("there are at least 40 broken presets of at least 20 kinds", () => {
  expect(expected.length).toBeGreaterThanOrEqual(40);
  expect(new Set(expected.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);
});

test.each(expected)("$file: $code at $field, line $line", ({ file, code, field, line }) => {
  const { remarks, preset } = examinePreset(readFileSync(join(folder, file), "utf8"), now);
  const errors = remarks.filter(({ level }) => level === "error");
  expect(preset).toBeNull();
  expect(errors.map((each) => ({ code: each.code, field: each.field, line: each.line }))).toEqual([
    { code, field, line },
  ]);
  expect(errors[0]?.message).not.toBe("");
  expect(errors[0]?.suggestion).toBeTruthy();
  expect(errors[0]?.column).toBeGreaterThanOrEqual(1);
});

test("the preset that all of these were before they were broken has nothing to be remarked", () => {
  expect(examinePreset(good, now)).toEqual({ remarks: [], preset: JSON.parse(good) });
});

test("more than 512 KB are refused unread", () => {
  const text = JSON.stringify({ $schema: "x".repeat(600_000) });
  expect(examinePreset(text, now).remarks).toMatchObject([{ code: "too-large", field: "preset", line: 1 }]);
});

test("several mistakes are told at once, in the order of their lines", () => {
  const text = good
    .replace('"version": 4', '"version": "4"')
    .replace('"tone": "firm"', '"tone": "loud"')
    .replace('"legal"', '"laws"');
  const { remarks } = examinePreset(text, now);
  expect(remarks.map(({ field }) => field)).toEqual(["version", "settings.tone", "settings.laws"]);
  expect(remarks[0]?.suggestion).toBe("4 without quotes");
});

describe("warnings", () => {
  const codes = (text: string, everyday = false): string[] =>
    examinePreset(text, now, everyday).remarks.map(({ code }) => code);

  test("an own rule that fires on everyday mail", () => {
    const text = good
      .replace("berth planning (software|platform)", "please")
      .replace(/"fires": .*\n.*"silent": .*\n/, '"fires": ["Please buy."], "silent": ["Buy."]\n');
    const { remarks, preset } = examinePreset(text, now);
    expect(remarks).toMatchObject([{ level: "warning", code: "fires-on-everyday-mail", line: 32 }]);
    expect(remarks[0]?.message).toMatch(/fires on \d+ of \d+ everyday mails: "/);
    expect(preset).not.toBeNull();
  });

  test("settings under which everyday mail would be called sales", () => {
    const reckless = good
      .replace('"salesAt": 0.9,', '"salesAt": 0.5,')
      .replace('"weight": 2', '"weight": 6')
      .replace("berth planning (software|platform)", "(please|bitte|merci)")
      .replace(/"fires": .*\n.*"silent": .*\n/, '"fires": ["Please buy."], "silent": ["Buy."]\n')
      .replace(
        '"caps": { "praise": 1.5 }',
        '"caps": { "relationship": 0, "obligation": 0, "notice": 0, "person": 0, "discussion": 0, "wording": 0 }',
      );
    expect(codes(reckless, true)).toContain("accuses-everyday-mail");
  });

  test("no end, an end behind us, and one that comes soon", () => {
    expect(codes(good.replace('  "validUntil": "2099-12-31",\n', ""))).toEqual(["no-end"]);
    expect(codes(good.replace("2099-12-31", "2026-11-20"))).toEqual(["expired-by-now"]);
    expect(codes(good.replace("2099-12-31", "2026-11-30"))).toEqual(["ends-soon"]);
    expect(codes(good.replace('"2026-01-01"', '"2027-01-01"'))).toEqual(["not-valid-yet"]);
  });

  test("a supplier who is refused, and nobody to ask", () => {
    expect(codes(good.replace("crane-deals.example", "ropeworks.example"))).toEqual(["contradiction"]);
    expect(codes(good.replace('  "contact": "it@harbour.example",\n', ""))).toEqual(["no-contact"]);
  });

  test("wording that leaves a door open", () => {
    expect(codes(good.replace("no, thank you. {stop}", "not now, ask again next year. {stop}"))).toContain("wording");
  });
});

describe("pitchwall preset check", () => {
  test("prints file, line, column, field, reason and suggestion; status 1", async () => {
    const file = join(folder, "unknown-tone.json");
    const { status, out } = await runCli(["preset", "check", file]);
    expect(status).toBe(1);
    expect(out).toContain(`${file}:43:13: error: settings.tone: "frim" is none of auto, brief, courteous, firm, final`);
    expect(out).toContain('did you mean "firm"?');
  });

  test("is content with a good preset; status 0", async () => {
    const { status, out } = await runCli(["preset", "check", join(folder, "../good.json")]);
    expect(status).toBe(0);
    expect(out).toMatch(/good\.json: no errors, 0 warnings\n$/);
  });

  test("a missing file is one sentence and status 1, no file is status 2", async () => {
    const missing = await runCli(["preset", "check", "nowhere.json"]);
    expect(missing).toMatchObject({ status: 1, err: "pitchwall preset: nowhere.json does not exist.\n" });
    expect((await runCli(["preset", "check"])).status).toBe(2);
    expect((await runCli(["preset", "chekc"])).status).toBe(2);
  });
});
