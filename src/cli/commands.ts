import type { Command } from "./command";
import { command as judge } from "./commands/judge";
import { command as manifest } from "./commands/manifest";

/** Every command of `pitchwall`, in the order of its help. */
export const commands: readonly Command[] = [judge, manifest];
