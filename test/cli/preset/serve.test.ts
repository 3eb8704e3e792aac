import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../../src/cli/command";
import { newKey } from "../../../src/cli/preset/keys";
import { presetToServe } from "../../../src/cli/preset/serve";
import { verifyPreset } from "../../../src/cli/preset/signed";

const good = join(__dirname, "../../presets/good.json");
const context = { now: "2026-11-21T12:00:00Z", inForce: null };
const io: Io = {
  stdin: (async function* () {})(),
  out: async () => undefined,
  err: () => undefined,
  colour: false,
  interactive: false,
};

test("a plain preset is signed with a key of the moment", async () => {
  const { jws, publicKey } = await presetToServe(good, undefined, io);
  expect(await verifyPreset(jws, [publicKey], context)).toMatchObject({ ok: true, preset: { version: 4 } });
  const other = await presetToServe(good, undefined, io);
  expect(await verifyPreset(jws, [other.publicKey], context)).toMatchObject({
    ok: false,
    refusal: { code: "foreign" },
  });
});

test("with a key the file is served as it is, good or not", async () => {
  const home = mkdtempSync(join(tmpdir(), "pitchwall-serve-"));
  const { publicText } = await newKey(join(home, "key.json"));
  writeFileSync(join(home, "spoilt.jws"), "a.b.c\n");
  const served = await presetToServe(join(home, "spoilt.jws"), join(home, "key.pub"), io);
  expect(served).toEqual({ jws: "a.b.c", publicKey: publicText });
});
