import { InputError, UsageError, type Command, type ExitStatus, type Io } from "./command";

/** Runs `pitchwall ARGS`: finds the command, prints help, turns errors into one line and an exit status. */
export async function main(args: readonly string[], commands: readonly Command[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await io.out(overview(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    io.err(`pitchwall: there is no command "${name}"${suggestion(name, commands)}. See "pitchwall --help".\n`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    await io.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    return report(command.name, error, io);
  }
}

function report(name: string, error: unknown, io: Io): ExitStatus {
  if (error instanceof UsageError || isArgumentError(error)) {
    io.err(`pitchwall ${name}: ${error.message} See "pitchwall ${name} --help".\n`);
    return 2;
  }
  if (error instanceof InputError) {
    io.err(`pitchwall ${name}: ${error.message}\n`);
    return 1;
  }
  throw error;
}

/** parseArgs of Node marks its own errors by code. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(0, ...commands.map((each) => each.name.length)) + 2;
  const rows = commands.map((each) => `  ${each.name.padEnd(width)}${each.summary}`);
  return `Usage: pitchwall COMMAND [OPTION…]\n\n${rows.join("\n")}\n\n"pitchwall COMMAND --help" explains one.\nExit status: 0 fine, 1 something in the input was bad, 2 wrong usage.\n`;
}

function suggestion(name: string, commands: readonly Command[]): string {
  const close = commands.find((each) => each.name.startsWith(name.slice(0, 3)));
  return close ? `; did you mean "${close.name}"?` : "";
}
