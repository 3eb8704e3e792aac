import { readFile, writeFile } from "node:fs/promises";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { InputError, UsageError, type Command, type ExitStatus, type Io } from "../command";
import { manifestProblems } from "../manifest/manifest-problems";
import { pngSize } from "../manifest/png-size";
import { tenantManifest } from "../manifest/tenant-manifest";

const help = `Usage: pitchwall manifest --origin https://addin.example.com [OPTION…]

Builds the manifest of one organisation from manifest.xml and proves it: order of elements, ids, addresses under one
origin, icons there in every size, resources defined.

  --origin URL         where dist/ is served: https, no path
  --permission NAME    ReadWriteMailbox (default) or ReadWriteItem, which drops multi-select and creating the category
  --id GUID            for a second variant beside the first
  --version N.N.N.N    raise it for each new deployment
  --from FILE          manifest to begin with (default: manifest.xml)
  --assets FOLDER      folder that holds assets/ (default: the current one)
  --out FILE           write there instead of standard output
`;

/** `pitchwall manifest`: a tenant's manifest, written only when nothing is wrong with it. */
export const command: Command = { name: "manifest", summary: "build and prove an organisation's manifest", help, run };

async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values } = parseArgs({ args: [...args], options: options() });
  const origin = values.origin ?? "https://localhost:3000";
  if (!URL.canParse(origin) || new URL(origin).protocol !== "https:" || new URL(origin).origin !== origin) {
    throw new UsageError(
      `--origin must be an https origin without a path, such as https://addin.example.com, not "${origin}".`,
    );
  }
  const permission = values.permission ?? "ReadWriteMailbox";
  if (permission !== "ReadWriteMailbox" && permission !== "ReadWriteItem")
    throw new UsageError(`--permission knows ReadWriteMailbox and ReadWriteItem, not "${permission}".`);
  const from = values.from ?? "manifest.xml";
  const xml = await readFile(from, "utf8").catch(() => {
    throw new InputError(`${from} cannot be read.`);
  });
  const made = tenantManifest(xml, { origin, permission, id: values.id, version: values.version });
  const problems = manifestProblems(made, { iconSize: (path) => iconSize(join(values.assets ?? ".", path)) });
  for (const problem of problems) io.err(`${from}: ${problem.rule}: ${problem.message}\n`);
  if (problems.length) return 1;
  if (values.out === undefined) await io.out(made);
  else await writeFile(values.out, made);
  if (permission === "ReadWriteItem")
    io.err("ReadWriteItem: several selected messages cannot be judged at once, and the category must exist already.\n");
  return 0;
}

function options() {
  const text = { type: "string" } as const;
  return { origin: text, permission: text, id: text, version: text, from: text, assets: text, out: text };
}

function iconSize(path: string): { width: number; height: number } | null {
  return existsSync(path) ? pngSize(readFileSync(path)) : null;
}
