import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../preset/run-cli";

// Every rule is compiled first, which takes a busy machine a while.
jest.setTimeout(60_000);

const good = readFileSync(join(__dirname, "../../presets/good.json"), "utf8");

describe("pitchwall preset", () => {
  let home = "";
  const at = (name: string): string => join(home, name);
  const read = (name: string): string => readFileSync(at(name), "utf8");

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "pitchwall-preset-"));
    writeFileSync(at("preset.json"), good);
  });

  describe("sign and verify", () => {
    test("a new key is made once, for its owner only; its public half verifies", async () => {
      expect((await runCli(["preset", "sign", at("preset.json"), "--new-key", at("key.json")])).status).toBe(0);
      expect(statSync(at("key.json")).mode & 0o777).toBe(0o600);
      expect(read("key.pub")).toMatch(/^B[\w-]{86}\n$/);
      expect(read("key.pub")).not.toContain((JSON.parse(read("key.json")) as { d: string }).d);
      const verified = await runCli(["preset", "verify", at("preset.jws"), "--key", at("key.pub")]);
      expect(verified).toMatchObject({ status: 0, err: "" });
      expect(verified.out).toContain("good, version 4 of Harbour Authority, valid until 2099-12-31");
      const again = await runCli(["preset", "sign", at("preset.json"), "--new-key", at("key.json")]);
      expect(again).toMatchObject({ status: 1 });
      expect(again.err).toContain("is there already");
    });

    test("what is printed is what was signed", async () => {
      await runCli(["preset", "sign", at("preset.json"), "--new-key", at("key.json")]);
      const { out } = await runCli(["preset", "verify", at("preset.jws"), "--key", at("key.pub"), "--print"]);
      const wanted = JSON.parse(good) as Record<string, unknown>;
      delete wanted["$schema"];
      expect(JSON.parse(out)).toEqual(wanted);
    });

    test("a preset with an error is not signed", async () => {
      writeFileSync(at("preset.json"), good.replace('"tone": "firm"', '"tone": "loud"'));
      const { status, err } = await runCli(["preset", "sign", at("preset.json"), "--new-key", at("key.json")]);
      expect(status).toBe(1);
      expect(err).toContain(":43:13: error: settings.tone:");
      expect([existsSync(at("preset.jws")), existsSync(at("key.json"))]).toEqual([false, false]);
    });

    test("other content under a signed version is refused; --raise raises the version in the file", async () => {
      await runCli(["preset", "sign", at("preset.json"), "--new-key", at("key.json")]);
      writeFileSync(at("preset.json"), good.replace('"undoSeconds": 120', '"undoSeconds": 60'));
      const key = ["--key", at("key.json")];
      const refused = await runCli(["preset", "sign", at("preset.json"), ...key]);
      expect(refused.status).toBe(1);
      expect(refused.err).toContain('raise "version" to 5 or more');
      expect((await runCli(["preset", "sign", at("preset.json"), ...key, "--raise"])).status).toBe(0);
      expect(read("preset.json")).toBe(
        good.replace('"undoSeconds": 120', '"undoSeconds": 60').replace('"version": 4', '"version": 5'),
      );
    });

    test("tampered, foreign, old, expired and unsigned are told apart; status 1", async () => {
      await runCli(["preset", "sign", at("preset.json"), "--new-key", at("key.json")]);
      const verify = async (file: string, ...more: string[]): Promise<string> => {
        const { status, err } = await runCli(["preset", "verify", at(file), ...more]);
        expect(status).toBe(1);
        return err;
      };
      const jws = read("preset.jws");
      const place = jws.indexOf(".") + 40;
      writeFileSync(at("bad.jws"), jws.slice(0, place) + (jws[place] === "A" ? "B" : "A") + jws.slice(place + 1));
      const own = ["--key", at("key.pub")];
      expect(await verify("bad.jws", ...own)).toContain("changed after it was signed");
      expect(await verify("preset.json", ...own)).toContain("is not signed");
      expect(await verify("preset.jws", ...own, "--at", "2100-02-01")).toContain("validUntil: was valid until");
      await runCli(["preset", "sign", at("preset.json"), "--new-key", at("two.json"), "--out", at("two.jws")]);
      expect(await verify("two.jws", ...own)).toContain("another key");
      writeFileSync(at("next.json"), good.replace('"version": 4', '"version": 9'));
      await runCli(["preset", "sign", at("next.json"), "--key", at("key.json")]);
      expect(await verify("preset.jws", ...own, "--in-force", at("next.jws"))).toContain("version 4 is older than");
      expect((await runCli(["preset", "verify", at("two.jws"), ...own, "--key", at("two.pub")])).status).toBe(0);
    });

    test("wrong usage is status 2", async () => {
      for (const args of [["sign"], ["sign", "x.json"], ["verify", "x.jws"], ["verify"]])
        expect((await runCli(["preset", ...args])).status).toBe(2);
    });
  });

  describe("merge-refusals", () => {
    test("joins exports and cases: keys and first days only, wrong entries named", async () => {
      const cases = [
        {
          sellerKey: "Seller.example",
          name: "Bob Seller",
          people: ["bob@seller.example"],
          refusals: [{ at: "2026-03-02T10:00:00Z" }, { at: "2026-01-05T10:00:00Z" }],
        },
        { sellerKey: "open.example", refusals: [] },
      ];
      writeFileSync(at("ann.json"), JSON.stringify({ cases }));
      writeFileSync(
        at("ben.json"),
        '[{"key": "seller.example", "at": "2025-12-24"}, {"key": "gmail.com", "at": "2026-01-01"}, 7]',
      );
      const into = at("refusals.json");
      const { status, err } = await runCli([
        "preset",
        "merge-refusals",
        at("ann.json"),
        at("ben.json"),
        "--into",
        into,
      ]);
      expect(status).toBe(1);
      expect(err).toContain("ben.json: entry 2: anybody can have an address at gmail.com");
      expect(err).toContain("ben.json: entry 3: is no object");
      expect(JSON.parse(read("refusals.json"))).toEqual({ refusals: [{ key: "seller.example", at: "2025-12-24" }] });
      writeFileSync(at("cleo.json"), '{"refusals": [{"key": "ann@gmail.com", "at": "2026-05-01"}]}');
      expect((await runCli(["preset", "merge-refusals", at("cleo.json"), "--into", into])).status).toBe(0);
      expect((JSON.parse(read("refusals.json")) as { refusals: unknown[] }).refusals).toHaveLength(2);
      await runCli(["preset", "merge-refusals", at("cleo.json"), "--into", into, "--drop-before", "2026-01-01"]);
      expect(JSON.parse(read("refusals.json"))).toEqual({ refusals: [{ key: "ann@gmail.com", at: "2026-05-01" }] });
    });

    test("the merged list is signed with the preset", async () => {
      writeFileSync(at("refusals.json"), '{"refusals": [{"key": "other.example", "at": "2026-05-01"}]}');
      const list = ["--refusals", at("refusals.json")];
      await runCli(["preset", "sign", at("preset.json"), "--new-key", at("key.json"), ...list]);
      const { out } = await runCli(["preset", "verify", at("preset.jws"), "--key", at("key.pub"), "--print"]);
      expect((JSON.parse(out) as { settings: { refused: unknown } }).settings.refused).toEqual([
        { key: "crane-deals.example", at: "2026-02-11" },
        { key: "other.example", at: "2026-05-01" },
      ]);
    });
  });

  describe("new", () => {
    const check = async (name: string): Promise<string> => (await runCli(["preset", "check", at(name)])).out;

    test("asks few questions, and asks again after a wrong answer", async () => {
      const answers = "Harbour\nHTTPS://harbour\nharbour.example\n\nstrict\nropes.example fuel.example\n2099-12-31\n";
      const { status, err } = await runCli(["preset", "new", at("mine.json")], answers);
      expect({ status, questions: err.match(/:\s/g)?.length }).toMatchObject({ status: 0 });
      expect(err).toContain('"HTTPS://harbour" is no domain');
      expect(JSON.parse(read("mine.json"))).toMatchObject({
        organisation: { name: "Harbour", domains: ["harbour.example"] },
        base: "strict",
        validUntil: "2099-12-31",
        settings: { allow: { suppliers: ["ropes.example", "fuel.example"] } },
      });
      expect(await check("mine.json")).toContain("no errors");
    });

    test("takes all answers as options, and does not write over a file", async () => {
      const options = ["--name", "X", "--domain", "x.example", "--contact", "", "--base", "balanced", "--until", ""];
      const args = ["preset", "new", at("mine.json"), ...options, "--supplier", "y.example"];
      expect((await runCli(args)).status).toBe(0);
      expect(await check("mine.json")).toContain("no errors");
      expect(await runCli(args)).toMatchObject({ status: 1 });
      expect((await runCli([...args, "--force"])).status).toBe(0);
    });

    test("ends when there is nobody to answer", async () => {
      expect(await runCli(["preset", "new", at("mine.json")])).toMatchObject({ status: 1 });
      expect(existsSync(at("mine.json"))).toBe(false);
    });
  });

  describe("manifest", () => {
    const origin = ["manifest", "--origin", "https://addin.example.com"];

    beforeEach(async () => {
      await runCli(["preset", "sign", at("preset.json"), "--new-key", at("key.json")]);
    });

    test("pins client id, address and key in every page", async () => {
      const clientId = "97ebcdaa-5526-401f-a830-d8788b07117a";
      const pinned = ["--client-id", clientId, "--preset", "preset.jws", "--preset-key", at("key.pub")];
      const { status, out } = await runCli([...origin, ...pinned]);
      expect(status).toBe(0);
      const query = `?client=${clientId}&amp;preset=https%3A%2F%2Faddin.example.com%2Fpreset.jws&amp;keys=${read("key.pub").trim()}"`;
      expect(out.split(`/taskpane.html${query}`)).toHaveLength(4);
      expect(out.split(`/commands.html${query}`)).toHaveLength(3);
      expect(out).not.toMatch(/(taskpane|commands)\.html"/);
    });

    test.each([
      ["an address without a key", ["--preset", "preset.jws"]],
      ["a key without an address", ["--preset-key", "KEY"]],
      ["three keys", ["--preset", "p.jws", "--preset-key", "KEY", "--preset-key", "KEY", "--preset-key", "KEY"]],
      ["an address that is not https", ["--preset", "http://x.example/p.jws", "--preset-key", "KEY"]],
      ["a client id that is none", ["--client-id", "42"]],
    ])("%s is wrong usage", async (_what, args) => {
      const given = args.map((arg) => (arg === "KEY" ? at("key.pub") : arg));
      expect((await runCli([...origin, ...given])).status).toBe(2);
    });

    test("a key that is no point of the curve is refused", async () => {
      const spoilt = `B${"A".repeat(86)}`;
      const { status } = await runCli([...origin, "--preset", "p.jws", "--preset-key", spoilt]);
      expect(status).toBe(1);
    });

    test("another origin is possible, and what it needs is said", async () => {
      const args = ["--preset", "https://cdn.example/p.jws", "--preset-key", at("key.pub")];
      const { status, err } = await runCli([...origin, ...args]);
      expect({ status, err }).toMatchObject({
        status: 0,
        err: expect.stringContaining("https://cdn.example") as string,
      });
    });
  });
});
