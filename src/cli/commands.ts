import type { Command } from "./command";

/** Every command of `pitchwall`, in the order of its help. */
export const commands: readonly Command[] = [];
