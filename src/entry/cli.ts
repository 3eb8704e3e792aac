import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { commands } from "../cli/commands";
import type { Io } from "../cli/command";
import { main } from "../cli/main";

// Judging makes much that is soon forgotten, and room for it would grow to 48 MB before it is looked through, a quarter of what a run
// over 100,000 conversations may take.
setFlagsFromString("--semi-space-growth-factor=1");

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
