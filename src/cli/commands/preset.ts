import { parseArgs } from "node:util";
import { oneOf, type Command, type ExitStatus, type Io } from "../command";
import { check } from "../preset/check";
import { writeText } from "../preset/files";
import { presetJsonSchema } from "../preset/json-schema";
import { newPreset } from "../preset/new";
import { mergeRefusals } from "../preset/refusals";
import { sign } from "../preset/sign";
import { tryPreset } from "../preset/try";
import { verify } from "../preset/verify";

const help = `Usage: pitchwall preset new|check|try|sign|verify|schema|merge-refusals …

What an organisation decides once. docs/administrators.md leads through all of it.

  new [FILE]               asks few questions and writes a preset (default: preset.json)
    --name TEXT --domain DOMAIN… --contact ADDRESS --base NAME --supplier DOMAIN… --until DAY
                           answers given beforehand; --force writes over a file

  check FILE…              every error with line, field, reason and suggestion; warns when rules fire on everyday mail
    --format text|json

  try MAIL… --new FILE     judges mail (.eml, .mbox, .msg, .json, folders) with the old and the new preset side by side
    --old FILE             the preset to compare with (default: none, the product alone)
    --me ADDRESS           your own address; may be given several times
    --format text|json     text shows the first 20 changes; --all shows each

  sign FILE --key KEY      proves the preset and signs it (ES256); writes FILE with the ending .jws
    --new-key KEY          makes the key first, and KEY.pub, its public half for the manifest
    --raise                writes a version into FILE that is above the signed one
    --refusals FILE        takes the merged list of refusals in
    --out FILE

  verify FILE --key PUB    says what mailboxes would say; --key may be given twice
    --in-force FILE        the signed preset that is in force: an older one is refused
    --at TIME              as of another time
    --print                prints the preset that was signed

  schema [--out FILE]      the JSON Schema, for editors that complete and explain

  merge-refusals EXPORT… --into FILE
                           joins users' exports into one list: keys and dates only
    --drop-before DAY      leaves older refusals out
`;

const SUBCOMMANDS: Readonly<Record<string, Command["run"]>> = {
  new: newPreset,
  check,
  try: tryPreset,
  sign,
  verify,
  schema,
  "merge-refusals": mergeRefusals,
};

/** `pitchwall preset`: everything that an administrator does with presets. */
export const command: Command = {
  name: "preset",
  summary: "write, prove, try and sign an organisation's preset",
  help,
  run: oneOf(SUBCOMMANDS),
};

async function schema(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values } = parseArgs({ args: [...args], options: { out: { type: "string" } } });
  const text = `${JSON.stringify(presetJsonSchema(), null, 2)}\n`;
  if (values.out === undefined) await io.out(text);
  else await writeText(values.out, text, true);
  return 0;
}
