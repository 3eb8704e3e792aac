import { parseArgs } from "node:util";
import { UsageError, InputError, type ExitStatus, type Io } from "../command";
import { readText } from "./files";
import { readPublicKey } from "./keys";
import { verifiedPayload, verifyPreset } from "./signed";

/** `pitchwall preset verify FILE --key KEY`: says what a mailbox would say, and prints the preset when it is good. */
export async function verify(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      key: { type: "string", multiple: true, default: [] },
      "in-force": { type: "string" },
      at: { type: "string" },
      print: { type: "boolean", default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length) throw new UsageError("name one signed preset.");
  if (!values.key.length) throw new UsageError("give --key: the public key, or the file that holds it.");
  const now = values.at ?? new Date().toISOString();
  if (Number.isNaN(Date.parse(now))) throw new UsageError(`--at ${now} is no time such as 2027-06-30T12:00:00Z.`);
  const keys = await Promise.all(values.key.map(readPublicKey));
  const inForce = values["in-force"] === undefined ? null : await inForceOf(values["in-force"], keys);
  const judged = await verifyPreset(await readText(file), keys, { now, inForce });
  if (!judged.ok) {
    const { field, reason, more: others } = judged.refusal;
    io.err(`${file}: refused: ${field}: ${reason}${others ? ` (and ${others} more)` : ""}\n`);
    return 1;
  }
  const { preset } = judged;
  if (values.print) await io.out(`${JSON.stringify(preset, null, 2)}\n`);
  else
    await io.out(
      `${file}: good, version ${preset.version} of ${preset.organisation.name}${until(preset.validUntil)}\n`,
    );
  return 0;
}

function until(day: string | undefined): string {
  return day === undefined ? "" : `, valid until ${day}`;
}

async function inForceOf(file: string, keys: readonly string[]): Promise<{ version: number; payload: string }> {
  const verified = await verifiedPayload(await readText(file), keys);
  if (!verified.ok) throw new InputError(`${file}: ${verified.refusal.reason}.`);
  const { version } = JSON.parse(verified.payload) as { version: number };
  return { version, payload: verified.payload };
}
