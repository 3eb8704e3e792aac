import { readFile, writeFile } from "node:fs/promises";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { InputError, UsageError, type Command, type ExitStatus, type Io } from "../command";
import { manifestProblems } from "../manifest/manifest-problems";
import { pngSize } from "../manifest/png-size";
import { tenantManifest, type TenantChoices } from "../manifest/tenant-manifest";
import { importPublicKey, readPublicKey } from "../preset/keys";

const help = `Usage: pitchwall manifest --origin https://addin.example.com [OPTION…]

Builds the manifest of one organisation from manifest.xml and proves it: order of elements, ids, addresses under one
origin, icons there in every size, resources defined.

  --origin URL         where dist/ is served: https, no path
  --permission NAME    ReadWriteMailbox (default) or ReadWriteItem, which drops multi-select and creating the category
  --id GUID            for a second variant beside the first
  --version N.N.N.N    raise it for each new deployment
  --client-id GUID     client id of your Entra registration (otherwise dist/deployment.json names it)
  --preset ADDRESS     where the signed preset will lie: a name beside the pages (preset.jws), or an https address
  --preset-key KEY     the public key of the preset, or the .pub file that holds it; twice while keys change
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
  const made = tenantManifest(xml, { origin, permission, ...guids(values), ...(await presetOf(values, origin)) });
  const problems = manifestProblems(made, { iconSize: (path) => iconSize(join(values.assets ?? ".", path)) });
  for (const problem of problems) io.err(`${from}: ${problem.rule}: ${problem.message}\n`);
  if (problems.length) return 1;
  if (values.out === undefined) await io.out(made);
  else await writeFile(values.out, made);
  tellAfter(values, origin, permission, io);
  return 0;
}

interface Values {
  readonly id?: string | undefined;
  readonly version?: string | undefined;
  readonly "client-id"?: string | undefined;
  readonly preset?: string | undefined;
  readonly "preset-key": readonly string[];
}

function guids({ id, version, "client-id": clientId }: Values): Pick<TenantChoices, "id" | "version" | "clientId"> {
  for (const [name, value] of Object.entries({ "--id": id, "--client-id": clientId })) {
    if (value !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
      throw new UsageError(`${name} must be a GUID such as 97ebcdaa-5526-401f-a830-d8788b07117a, not "${value}".`);
  }
  return { id, version, clientId };
}

/** Address and keys of the preset; one without the other would leave mailboxes without it, so that it is refused here. */
async function presetOf(values: Values, origin: string): Promise<Pick<TenantChoices, "preset">> {
  const { preset, "preset-key": given } = values;
  if (preset === undefined && !given.length) return {};
  if (preset === undefined) throw new UsageError("--preset-key needs --preset ADDRESS.");
  if (!given.length) throw new UsageError("--preset needs --preset-key: an unsigned preset is never taken over.");
  if (given.length > 2) throw new UsageError("at most two preset keys are valid at once.");
  if (!URL.canParse(preset, origin) || new URL(preset, origin).protocol !== "https:")
    throw new UsageError(`--preset must be an https address, not "${preset}".`);
  const keys = await Promise.all(given.map(readPublicKey));
  for (const key of keys) await importPublicKey(key);
  return { preset: { address: new URL(preset, origin).href, keys } };
}

function tellAfter({ preset }: Values, origin: string, permission: string, io: Io): void {
  const other = preset === undefined ? origin : new URL(preset, origin).origin;
  if (other !== origin)
    io.err(
      `The preset comes from ${other}: build the pages with --preset-origin ${other}, or they will not connect there.\n`,
    );
  if (permission === "ReadWriteItem")
    io.err("ReadWriteItem: several selected messages cannot be judged at once, and the category must exist already.\n");
}

function options() {
  const text = { type: "string" } as const;
  return {
    origin: text,
    permission: text,
    id: text,
    version: text,
    "client-id": text,
    preset: text,
    "preset-key": { type: "string", multiple: true, default: [] as string[] },
    from: text,
    assets: text,
    out: text,
  } as const;
}

function iconSize(path: string): { width: number; height: number } | null {
  return existsSync(path) ? pngSize(readFileSync(path)) : null;
}
