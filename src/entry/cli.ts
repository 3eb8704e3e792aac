import { once } from "node:events";
import { commands } from "../cli/commands";
import type { Io } from "../cli/command";
import { main } from "../cli/main";

const io: Io = {
  stdin: process.stdin,
  out: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  err: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  interactive: process.stderr.isTTY,
};

// A reader that stops early ("pitchwall … | head") is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), commands, io);
