import type { FolderRef } from "../ports/mailbox";
import type { EffectivePreset } from "../presets/effective";
import type { SessionContext } from "./context";

/** A rule that the reader has looked at and wants saved with the next run over one message. */
export interface RuleChoice {
  readonly itemId: string;
  readonly senders: readonly string[];
  /** Never filed by the rule: addresses and domains. */
  readonly allowed: readonly string[];
}

const choices = new WeakMap<SessionContext, RuleChoice>();

export function chooseRule(context: SessionContext, choice: RuleChoice | null): void {
  if (choice) choices.set(context, choice);
  else choices.delete(context);
}

/** The choice for this message, if there is one. */
export function chosenRule(context: SessionContext, itemId: string): RuleChoice | null {
  const choice = choices.get(context);
  return choice?.itemId === itemId ? choice : null;
}

/** The organisation's folder for declined mail. */
export function folderOf({ folder }: EffectivePreset): FolderRef {
  return folder === "archive" ? { kind: "well-known", name: "archive" } : { kind: "named", name: folder.named };
}
