import type { Command } from "./command";
import { command as clean } from "./commands/clean";
import { command as decline } from "./commands/decline";
import { command as judge } from "./commands/judge";
import { command as lintDecline } from "./commands/lint-decline";
import { command as manifest } from "./commands/manifest";
import { command as preset } from "./commands/preset";
import { command as rules } from "./commands/rules";

/** Every command of `pitchwall`, in the order of its help. */
export const commands: readonly Command[] = [judge, clean, decline, lintDecline, manifest, preset, rules];
