import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../preset/run-cli";

const mail = (id: string, text: string): string =>
  `From: Bo <bo@${id}.example>\nTo: ada@reader.example\nSubject: ${id}\nMessage-ID: <${id}@seller.example>\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\n${text}\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rules-"));
  writeFileSync(join(folder, "a.eml"), mail("Lids", "Hello Ada,\n\nWe build machines for dairies.\n\nBo"));
  writeFileSync(join(folder, "b.eml"), mail("Choir", "Hello Ada,\n\nThe choir sings at six.\n\nBo"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("says where a rule fires, with the words and where they stand", async () => {
  const { status, out } = await runCli(["rules", "try", "we-do-product", folder, "--me", "ada@reader.example"]);
  expect(status).toBe(0);
  expect(out).toContain("Lids — Lids@seller.example\n");
  expect(out).toContain("strength 1.00 “We build machines for dairies” (12 to 41)");
  expect(out).toContain("we-do-product fires in 1 of 2 conversations.");
  expect(out).not.toContain("Choir");
});

test("the same as data", async () => {
  const { out } = await runCli(["rules", "try", "we-do-product", join(folder, "a.eml"), "--format", "json"]);
  const [found] = JSON.parse(out) as readonly { readonly firings: readonly { readonly quote: string }[] }[];
  expect(found?.firings.map(({ quote }) => quote)).toEqual(["We build machines for dairies"]);
});

test("mail that cannot be read is named, and the status is 1", async () => {
  const { status, err, out } = await runCli(["rules", "try", "we-do-product", join(folder, "c.eml"), folder]);
  expect(status).toBe(1);
  expect(err).toContain("c.eml");
  expect(out).toContain("fires in 1 of 2");
});
