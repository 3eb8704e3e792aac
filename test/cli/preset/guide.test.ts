import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examinePreset } from "../../../src/cli/preset/examine";

const root = join(__dirname, "../../..");
const guide = readFileSync(join(root, "docs/administrators.md"), "utf8");

/** Blocks of the guide that begin with ```LABEL, as they stand. */
function blocks(label: string): string[] {
  return guide
    .split("\n```")
    .filter((part) => part.startsWith(`${label}\n`))
    .map((part) => part.slice(label.length + 1));
}

const eml = `From: Cleo <cleo@pumpworks.example>
To: mara@northlight.example
Date: Mon, 02 Mar 2026 09:12:00 +0000
Subject: Pumps
Message-ID: <one@pumpworks.example>

We sell pumps. Would you have fifteen minutes next week for a short demo?
`;

describe("a newcomer who follows the guide", () => {
  let home = "";

  // Everything that a clone has after the guide's first section, which needs the network and minutes.
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "pitchwall-guide-"));
    mkdirSync(join(home, "node_modules/.bin"), { recursive: true });
    mkdirSync(join(home, "mail"));
    mkdirSync(join(home, "exports"));
    cpSync(join(root, "manifest.xml"), join(home, "manifest.xml"));
    cpSync(join(root, "assets"), join(home, "assets"), { recursive: true });
    writeFileSync(join(home, "package.json"), "{}");
    writeFileSync(join(home, "mail/one.eml"), eml);
    writeFileSync(join(home, "exports/ann.json"), '{"refusals": [{"key": "pumpworks.example", "at": "2026-03-05"}]}');
    buildCli(join(home, "cli.mjs"));
    symlinkSync(join(home, "cli.mjs"), join(home, "node_modules/.bin/pitchwall"));
  }, 120_000);

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test("the commands that build exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    const commands = blocks("sh build").join("\n").trim().split("\n");
    expect(commands).toHaveLength(2);
    expect(commands[0]).toBe("npm ci");
    expect(scripts).toHaveProperty(/^npm run (\w+)/.exec(commands[1] ?? "")?.[1] ?? "");
    const known =
      readFileSync(join(root, "scripts/build.mjs"), "utf8") +
      readFileSync(join(root, "scripts/deployment.mjs"), "utf8");
    const given = guide.matchAll(/npm run build -- (.*)$/gm);
    const options = [...given].flatMap(([, text = ""]) =>
      [...text.matchAll(/--([a-z-]+)/g)].map(([, name = ""]) => name),
    );
    expect(options).toEqual(["origin", "client-id", "sign-in"]);
    for (const name of [...options, "graph", "preset-origin"]) expect(known).toMatch(new RegExp(`"?${name}"?: \\{`));
  });

  test("the example of a preset has nothing to be remarked", () => {
    const [example = "", ...more] = blocks("json");
    expect(more).toEqual([]);
    expect(examinePreset(example, "2026-11-22T12:00:00Z")).toMatchObject({ remarks: [], preset: { version: 1 } });
  });

  test("the pages that Entra is told of are those that the add-in names", () => {
    const named = [...guide.matchAll(/https:\/\/addin\.example\.com\/(\w+\.html)/g)].map(([, page]) => page);
    expect(new Set(named)).toEqual(new Set(["support.html", "taskpane.html"]));
    expect(readFileSync(join(root, "src/entry/outlook.ts"), "utf8")).toContain('consentPage: new URL("support.html"');
  });

  test("gets from nothing to a signed preset and a valid manifest, command by command", () => {
    const commands = blocks("sh").flatMap((block) => block.trim().split("\n"));
    expect(commands.length).toBeGreaterThan(15);
    for (const [index, command] of commands.entries()) {
      // npx takes longer to start than the command; that it finds the command is proven by the first.
      const run = index === 1 ? command : command.replace(/^npx /, "node_modules/.bin/");
      const { status, stdout, stderr } = spawnSync("sh", ["-c", run], { cwd: home, encoding: "utf8" });
      expect({ command, status, said: status === 0 ? "" : `${stdout}${stderr}` }).toEqual({
        command,
        status: 0,
        said: "",
      });
    }
    const manifest = readFileSync(join(home, "tenant/manifest.xml"), "utf8");
    const keys = ["signing.pub", "signing-2.pub"].map((name) =>
      readFileSync(join(home, "tenant", name), "utf8").trim(),
    );
    expect(manifest).toContain(`preset=https%3A%2F%2Faddin.example.com%2Fpreset.jws&amp;keys=${keys.join("%2C")}"`);
    const { stdout } = spawnSync(
      "sh",
      ["-c", "npx pitchwall preset verify tenant/preset.jws --key tenant/signing-2.pub --print"],
      { cwd: home, encoding: "utf8" },
    );
    const preset = JSON.parse(stdout) as { version: number; base: string; settings: { refused: unknown } };
    // Signed five times: first, update, rollback, new key, refusals. The rollback brought the first content back.
    expect(preset).toMatchObject({ version: 5, base: "observe-only" });
    expect(preset.settings.refused).toEqual([{ key: "pumpworks.example", at: "2026-03-05" }]);
  }, 300_000);

  test("every file that the guide's commands name was made", () => {
    const named = [...guide.matchAll(/tenant\/[\w-]+\.(?:json|jws|pub|xml)/g)].map(([name]) => name);
    for (const name of new Set(named))
      expect({ name, there: existsSync(join(home, name)) }).toEqual({ name, there: true });
  });
});

/** The command line as `npm ci` builds it; in a process of its own, since esbuild does not run inside Jest. */
function buildCli(outfile: string): void {
  const script = `
    import { build } from "esbuild";
    await build({ entryPoints: [${JSON.stringify(join(root, "src/entry/cli.ts"))}], outfile: ${JSON.stringify(outfile)},
      bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error",
      banner: { js: "#!/usr/bin/env node\\nimport { createRequire as __c } from 'node:module'; const require = __c(import.meta.url);" } });
    (await import("node:fs")).chmodSync(${JSON.stringify(outfile)}, 0o755);`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
}
