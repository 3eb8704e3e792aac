import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../../src/cli/command";
import { command } from "../../../src/cli/commands/decline";
import { main } from "../../../src/cli/main";
import { lintDecline } from "../../../src/decline/lint";

const me = "petra@mill.example";
const seller = { name: "Ann Vale", address: "ann@vale-software.example" };
const offer = {
  id: "m1",
  from: seller,
  to: [{ address: me }],
  sentAt: "2026-03-02T09:00:00Z",
  subject: "Stock control",
  body: {
    type: "text",
    content:
      "Hello Petra,\n\nour platform keeps stock for mills and saves our customers four hours a week. It costs 90 euros a month. " +
      "Would you have fifteen minutes next week for a demo?\n\nAnn Vale\nVale Software",
  },
};
const refusal = {
  id: "m2",
  from: { address: me },
  to: [seller],
  sentAt: "2026-03-03T10:00:00Z",
  subject: "Re: Stock control",
  body: { type: "text", content: "No thank you, please do not write again." },
};
const again = { ...offer, id: "m3", sentAt: "2026-03-10T09:00:00Z", subject: "Re: Stock control" };

async function run(
  args: readonly string[],
  messages: readonly unknown[],
): Promise<{ out: string; err: string; status: number }> {
  let out = "";
  let err = "";
  const io: Io = {
    stdin: (async function* () {
      yield new TextEncoder().encode(JSON.stringify({ id: "c1", me: [me], messages }));
    })(),
    out: async (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    interactive: false,
  };
  const status = await main(["decline", ...args], [command], io);
  return { out, err, status };
}

describe("pitchwall decline", () => {
  test("answers a first offer in its language, with subject and greeting", async () => {
    const { out, status } = await run(["-"], [offer]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Subject: RE: Stock control\n\nDear Ann Vale,\n\n/);
    expect(lintDecline(out.slice(out.indexOf("Dear")))).toEqual([]);
  });

  test("repeats a refusal with its day, in the tone final", async () => {
    const { out } = await run(["--format", "json", "-"], [offer, refusal, again]);
    const [made] = JSON.parse(out);
    expect(made).toMatchObject({
      id: "c1",
      situation: "repeated",
      tone: "final",
      language: "en",
      subject: "Re: Stock control",
    });
    expect(made.text).toContain("As I wrote on 3 March 2026, the answer is no.");
  });

  test("knows a second representative of a refused company", async () => {
    const other = { ...again, from: { name: "Bo Vale", address: "bo@vale-software.example" } };
    const { out } = await run(["--format", "json", "-"], [offer, refusal, other]);
    expect(JSON.parse(out)[0]).toMatchObject({ situation: "second-representative" });
  });

  test("tone, language, situation and sign-off are the user's to choose", async () => {
    const { out } = await run(
      ["--tone", "firm", "--language", "de", "--situation", "meeting", "--sign-off", "P. Ruhl", "-"],
      [offer],
    );
    expect(out).toMatch(/^Subject: AW: Stock control\n\nGuten Tag Ann Vale,\n\neinen Termin/);
    expect(out).toMatch(/\n\nP\. Ruhl\n$/);
  });

  test("keeps to a preset: wording, clause, language", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "decline-")), "preset.json");
    const preset = {
      format: 1,
      organisation: { name: "Mill", domains: ["mill.example"] },
      version: 1,
      settings: {
        tone: "brief",
        languages: ["nl"],
        legal: ["eu-gdpr"],
        wording: { brief: { nl: "Nee, {name}. {stop}\n\n{legal}" } },
      },
    };
    writeFileSync(file, JSON.stringify(preset));
    const { out, err } = await run(["--preset", file, "-"], [offer]);
    expect(err).toBe("");
    expect(out).toMatch(/\n\nNee, Ann Vale\. Schrijf mij niet meer [^\n]+\n\nIk maak bezwaar/);
  });

  test("says when the conversation is none of a seller, and composes all the same", async () => {
    const { out, err, status } = await run(
      ["-"],
      [{ ...offer, body: { type: "text", content: "Invoice 12 is attached, due on Friday." } }],
    );
    expect(status).toBe(0);
    expect(err).toContain("not as sales outreach");
    expect(out).toContain("Subject:");
  });

  test.each([[["--tone", "loud", "-"]], [["--language", "xx", "-"]], [[]], [["--format", "ndjson", "-"]]])(
    "wrong usage %j",
    async (args) => {
      const { err, status } = await run(args, [offer]);
      expect(status).toBe(2);
      expect(err.split("\n")).toHaveLength(2);
    },
  );

  test("an unreadable preset is refused in one line", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "decline-")), "preset.json");
    writeFileSync(file, "{}");
    const { err, status } = await run(["--preset", file, "-"], [offer]);
    expect(status).toBe(1);
    expect(err).toMatch(/^pitchwall decline: .+preset\.json: .+\n$/);
  });
});
