import { command } from "../../../src/cli/commands/clean";
import { UsageError, type Io } from "../../../src/cli/command";

async function run(
  input: string,
  args: readonly string[] = ["--format", "ndjson", "-"],
): Promise<{ status: number; lines: unknown[] }> {
  let printed = "";
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(input);
  }
  const io: Io = {
    stdin: stdin(),
    out: async (text) => void (printed += text),
    err: () => undefined,
    colour: false,
    interactive: false,
  };
  const status = await command.run(args, io);
  return {
    status,
    lines: printed
      .split("\n")
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
  };
}

test("each body is told apart, in order", async () => {
  const reply =
    "No, thank you.\n\nSam Smith\n\nOn 2 Mar 2026, at 09:12, Ann <ann@seller.example> wrote:\n> Shall we talk?\n";
  const { status, lines } = await run(
    `${JSON.stringify({ id: "a", input: reply })}\n${JSON.stringify({ id: "b", input: "<p>Hi</p>", html: true })}\n`,
  );
  expect(status).toBe(0);
  expect(lines).toEqual([
    {
      id: "a",
      visible: "No, thank you.",
      quoted: "On 2 Mar 2026, at 09:12, Ann <ann@seller.example> wrote:\n> Shall we talk?",
      signature: "Sam Smith",
      disclaimer: "",
      earlier: [
        {
          from: { name: "Ann", address: "ann@seller.example" },
          sentAt: "2026-03-02T09:12:00Z",
          visible: "Shall we talk?",
        },
      ],
    },
    { id: "b", visible: "Hi", quoted: "", signature: "", disclaimer: "", earlier: [] },
  ]);
});

test("a bad line is answered by an error and the run goes on", async () => {
  const { status, lines } = await run('{"id":"a"}\nnonsense\n{"id":"c","input":"x"}\n');
  expect(status).toBe(1);
  expect(lines).toMatchObject([
    { id: "a", line: 1, error: { code: "bad-shape" } },
    { id: null, line: 2, error: { code: "bad-json" } },
    { id: "c", visible: "x" },
  ]);
});

test("no input, no output", async () => expect(await run("")).toEqual({ status: 0, lines: [] }));

test.each([[[]], [["--format", "json", "-"]], [["mail.eml"]]])("wrong usage: %j", async (args) => {
  await expect(run("", args)).rejects.toThrow(UsageError);
});
