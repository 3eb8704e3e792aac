import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Change } from "../../../src/cli/preset/try";
import type { PresetDocument } from "../../../src/presets/document";
import { runCli } from "./run-cli";

// Every rule is compiled first, which takes a busy machine a while.
jest.setTimeout(60_000);

const good = readFileSync(join(__dirname, "../../presets/good.json"), "utf8");

/** A mailbox file with so many mails, each from a firm of its own. */
function mbox(texts: readonly (readonly [from: string, subject: string, text: string])[]): string {
  return texts
    .map(
      ([from, subject, text], index) =>
        `From x Mon Mar  2 09:12:00 2026\nFrom: <${from}>\nTo: <me@harbour.example>\nSubject: ${subject}\nMessage-ID: <${index}@x.example>\nDate: Mon, 02 Mar 2026 09:12:00 +0000\n\n${text}\n\n`,
    )
    .join("");
}

const pitch =
  "Hi Ann,\n\nOur berth planning software helps ports like yours save 30 % of waiting time. Companies such as yours use our platform already. Are you open to a 15 minute demo next week?\n\nBob\nBerthly";
const minutes =
  "Dear all,\n\nattached are the minutes of the berth planning round. Please correct me if something is wrong.\n\nCleo";

describe("pitchwall preset try", () => {
  let home = "";
  const at = (name: string): string => join(home, name);

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "pitchwall-try-"));
    writeFileSync(
      at("mail.mbox"),
      mbox([
        ["bob@berthly.example", "Waiting time", pitch],
        ["cleo@elsewhere.example", "Minutes", minutes],
      ]),
    );
    writeFileSync(at("new.json"), good);
  });

  const changes = async (...args: string[]): Promise<Change[]> =>
    JSON.parse((await runCli(["preset", "try", at("mail.mbox"), "--format", "json", ...args])).out) as Change[];

  test("a seller who becomes a supplier is let go, and the other way round is a new accusation on top", async () => {
    writeFileSync(at("allows.json"), good.replace('"ropeworks.example"', '"berthly.example"'));
    const released = await changes("--old", at("new.json"), "--new", at("allows.json"));
    expect(released).toMatchObject([{ old: { verdict: "sales" }, new: { verdict: "clear", level: 0 } }]);
    const accused = await changes("--old", at("allows.json"), "--new", at("new.json"));
    expect(accused).toMatchObject([
      { subject: "Waiting time", from: "bob@berthly.example", old: { verdict: "clear" }, new: { verdict: "sales" } },
    ]);
    const { out } = await runCli([
      "preset",
      "try",
      at("mail.mbox"),
      "--old",
      at("allows.json"),
      "--new",
      at("new.json"),
    ]);
    expect(out).toContain("2 messages in 2 conversations: 1 change, 1 newly called sales");
    expect(out).toContain("clear → sales: 1");
  });

  test("in words: new accusations under their own heading, above all other changes", async () => {
    writeFileSync(
      at("both.mbox"),
      mbox([
        ["bob@berthly.example", "Waiting time", pitch],
        ["rob@ropeworks.example", "Ropes", pitch],
      ]),
    );
    const { allow } = (JSON.parse(good) as PresetDocument).settings ?? {};
    expect(allow?.suppliers).toContain("ropeworks.example");
    writeFileSync(at("other.json"), good.replace('"ropeworks.example"', '"berthly.example"'));
    const args = ["preset", "try", at("both.mbox"), "--old", at("new.json"), "--new", at("other.json")];
    const { out } = await runCli(args);
    const places = [
      "2 messages in 2 conversations: 2 changes, 1 newly",
      "Newly called sales",
      "Ropes",
      "Other changes",
      "Waiting time",
    ].map((words) => out.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test("the same preset changes nothing", async () => {
    expect(await changes("--old", at("new.json"), "--new", at("new.json"))).toEqual([]);
  });

  test("progress is for terminals only", async () => {
    const args = ["preset", "try", at("mail.mbox"), "--new", at("new.json")];
    expect((await runCli(args)).err).toBe("");
    expect((await runCli(args, "", true)).err).toContain("judging 1 of 2 conversations");
  });

  test("a preset with errors judges nothing; wrong usage is status 2", async () => {
    writeFileSync(at("new.json"), good.replace('"tone": "firm"', '"tone": 1'));
    const { status, out, err } = await runCli(["preset", "try", at("mail.mbox"), "--new", at("new.json")]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("settings.tone: must be text");
    expect((await runCli(["preset", "try", at("mail.mbox")])).status).toBe(2);
    expect((await runCli(["preset", "try", "--new", at("new.json")])).status).toBe(2);
  });
});
