import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../../src/cli/command";
import { command } from "../../../src/cli/commands/lint-decline";
import { main } from "../../../src/cli/main";

async function run(args: readonly string[], stdin = ""): Promise<{ out: string; err: string; status: number }> {
  let out = "";
  let err = "";
  const io: Io = {
    stdin: (async function* () {
      if (stdin) yield new TextEncoder().encode(stdin);
    })(),
    out: async (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    interactive: false,
  };
  const status = await main(["lint-decline", ...args], [command], io);
  return { out, err, status };
}

describe("pitchwall lint-decline", () => {
  test("names what leaves a door open, with its place, and what to do", async () => {
    const { out, status } = await run([], "Not now.\nPlease stop writing, but call me in May.");
    expect(status).toBe(0);
    expect(out).toMatch(/^1:1 later {2}"Not now"\n {4}\S/m);
    expect(out).toMatch(/^2:34 later/m);
  });

  test("has nothing to say about a plain no", async () => {
    const { out } = await run(["-"], "No. Stop writing and remove me from your list.");
    expect(out).toContain("Nothing to remark");
  });

  test("reads a file and suggests in the language asked for", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "lint-")), "decline.txt");
    writeFileSync(file, "Nein danke.");
    const { out } = await run(["--language", "de", "--format", "json", file]);
    expect(JSON.parse(out)).toEqual([
      { kind: "unclear", start: 0, end: 11, suggestion: expect.stringContaining("Satz") },
    ]);
  });

  test("answers NDJSON line by line, bad lines in their place", async () => {
    const lines = [{ id: "a", text: "Maybe later." }, { id: "b" }, { id: 3, text: "" }].map((line) =>
      JSON.stringify(line),
    );
    const { out, status } = await run(["--format", "ndjson", "-"], `${lines.join("\n")}\n{oops\n`);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(answers[0]).toMatchObject({ id: "a", remarks: [{ kind: "later", start: 0, end: 11 }, { kind: "unclear" }] });
    expect(answers[1]).toMatchObject({ id: "b", line: 2, error: { code: "bad-shape" } });
    expect(answers[2]).toMatchObject({ id: 3, remarks: [{ kind: "unclear", start: 0, end: 0 }] });
    expect(answers[3]).toMatchObject({ id: null, line: 4, error: { code: "bad-json" } });
  });

  test("no input is no output", async () => {
    expect(await run(["--format", "ndjson", "-"])).toEqual({ out: "", err: "", status: 0 });
  });

  test.each([[["--format", "xml"]], [["a", "b"]], [["--format", "ndjson", "file.txt"]]])(
    "wrong usage %j",
    async (args) => {
      const { err, status } = await run(args);
      expect(status).toBe(2);
      expect(err).toMatch(/^pitchwall lint-decline: .+\n$/);
    },
  );

  test("a missing file is said in one line", async () => {
    const { err, status } = await run(["/nowhere/at/all.txt"]);
    expect(status).toBe(1);
    expect(err).toBe("pitchwall lint-decline: /nowhere/at/all.txt cannot be read.\n");
  });
});
