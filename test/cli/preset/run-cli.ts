import type { Io } from "../../../src/cli/command";
import { command as manifest } from "../../../src/cli/commands/manifest";
import { command as preset } from "../../../src/cli/commands/preset";
import { command as rules } from "../../../src/cli/commands/rules";
import { main } from "../../../src/cli/main";

/** Runs `pitchwall ARGS` in this process. */
export async function runCli(
  args: readonly string[],
  stdin = "",
  interactive = false,
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  const io: Io = {
    stdin: (async function* () {
      if (stdin) yield new TextEncoder().encode(stdin);
    })(),
    out: async (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    interactive,
  };
  const status = await main(args, [preset, manifest, rules], io);
  return { status, out, err };
}
