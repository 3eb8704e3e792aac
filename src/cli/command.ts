/** Where a command reads and writes. Handed in, so that tests need no process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the reader can take more (back-pressure). */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** True when standard error is a terminal: progress may be shown. */
  readonly interactive: boolean;
}

/** 0 fine, 1 something in the input was bad, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line for `pitchwall --help`. */
  readonly summary: string;
  /** The text of `pitchwall NAME --help`. */
  readonly help: string;
  readonly run: (args: readonly string[], io: Io) => Promise<ExitStatus>;
}

/** Wrong usage: printed as one line, exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Bad input: printed as one line, exit status 1. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** Runs the subcommand that the first argument names; throws a UsageError that lists them when it names none. */
export function oneOf(subcommands: Readonly<Record<string, Command["run"]>>): Command["run"] {
  return async ([name, ...rest], io) => {
    const run = name !== undefined && Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (run) return run(rest, io);
    const what = name === undefined ? "say what to do" : `there is no "${name}"`;
    throw new UsageError(`${what}: ${Object.keys(subcommands).join(", ")}.`);
  };
}
