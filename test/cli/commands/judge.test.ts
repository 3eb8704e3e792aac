import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../../../src/cli/commands/judge";
import { main } from "../../../src/cli/main";
import type { Verdict } from "../../../src/engine/verdict";
import type { PresetDocument } from "../../../src/presets/document";
import { ownRule } from "../../presets/own-rule";

// Every rule is compiled first, which takes a busy machine a while.
jest.setTimeout(60_000);

const good = JSON.parse(readFileSync(join(__dirname, "../../presets/good.json"), "utf8")) as PresetDocument;

const pitch =
  "Hi Ann,\n\nOur berth planning software helps ports like yours save 30 % of waiting time. Companies such as yours use our platform already. Are you open to a 15 minutes demo next week?\n\nBob\nBerthly";

function mail(from: string, text: string, id: string): string {
  return `From: <${from}>\nTo: <ann@harbour.example>\nSubject: Waiting time\nMessage-ID: <${id}@x.example>\nDate: Mon, 02 Mar 2026 09:12:00 +0000\n\n${text}\n`;
}

describe("pitchwall judge --preset", () => {
  let home = "";
  const at = (name: string): string => join(home, name);

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "pitchwall-judge-"));
    writeFileSync(at("one.eml"), mail("bob@berthly.example", pitch, "one"));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  async function judge(args: readonly string[], stdin = ""): Promise<string> {
    let out = "";
    const io = {
      stdin: (async function* () {
        if (stdin) yield new TextEncoder().encode(stdin);
      })(),
      out: async (text: string) => void (out += text),
      err: (text: string) => {
        throw new Error(text);
      },
      colour: false,
      interactive: false,
    };
    expect(await main(["judge", ...args], [command], io)).toBe(0);
    return out;
  }

  async function under(settings: PresetDocument["settings"], change: Partial<PresetDocument> = {}): Promise<Verdict> {
    writeFileSync(at("preset.json"), JSON.stringify({ ...good, ...change, settings, locks: {}, groups: [] }));
    const [verdict] = JSON.parse(
      await judge(["--format", "json", "--preset", at("preset.json"), at("one.eml")]),
    ) as Verdict[];
    if (!verdict) throw new Error("no verdict");
    return verdict;
  }

  const found = (verdict: Verdict): readonly string[] =>
    verdict.messages.flatMap(({ findings }) => findings.map(({ rule }) => rule));

  test("every setting that concerns judging takes effect", async () => {
    const plain = await under({});
    expect(plain).toMatchObject({ verdict: "sales", level: 1 });
    expect(await under({ allow: { suppliers: ["berthly.example"] } })).toMatchObject({ verdict: "clear", level: 0 });
    expect(await under({ refused: [{ key: "berthly.example", at: "2026-01-05" }] })).toMatchObject({ level: 3 });
    const [first = ""] = found(plain);
    expect(found(await under({ rules: { [first]: "off" } }))).not.toContain(first);
    const heavier = await under({ rules: { [first]: 5.5 } });
    expect(heavier.messages[0]?.findings.find(({ rule }) => rule === first)?.weight).toBeGreaterThan(3);
    expect(found(await under({ ownRules: [ownRule] }))).toContain(ownRule.id);
    const capped = Object.fromEntries(
      ["offer", "benefit", "ask", "price", "proof", "wording", "special"].map((family) => [family, 0]),
    );
    expect((await under({ caps: capped, rules: {} })).score).toBeLessThan(plain.score);
    expect((await under({ salesAt: 1, unsureAt: 1 })).verdict).toBe("clear");
    // The organisation's own domain: a mail of a colleague.
    expect(
      (await under({}, { organisation: { name: "Berthly", domains: ["berthly.example"] } })).messages,
    ).toMatchObject([{ direction: "out" }]);
  });

  test("text names own rules as the organisation does; streams know its domains too", async () => {
    writeFileSync(
      at("own.json"),
      JSON.stringify({ ...good, settings: { ownRules: [{ ...ownRule, weight: 6 }] }, locks: {}, groups: [] }),
    );
    expect(await judge(["--preset", at("own.json"), at("one.eml")])).toContain("+ Wants fifteen minutes: “15 minutes”");
    const line = JSON.stringify({
      id: "c",
      messages: [{ from: { address: "cleo@harbour.example" }, body: { type: "text", content: pitch } }],
    });
    const verdict = JSON.parse(
      await judge(["--format", "ndjson", "--preset", at("own.json"), "-"], `${line}\n`),
    ) as Verdict;
    expect(verdict).toMatchObject({ verdict: "clear", messages: [{ direction: "out" }] });
  });
});
