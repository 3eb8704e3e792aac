import type { MailRule } from "../actions/mail-rule";
import type { FolderRef } from "./mailbox";
import type { Outcome } from "./outcome";

/** Which of our rules: there is one for each folder. */
export interface MailRulePlace {
  readonly folder: FolderRef;
  /** Put on what the rule files. */
  readonly category: string;
}

/**
 * Our rule among the reader's mail rules; needs consent. Rules of others, read-only ones and a rule of our name that
 * somebody has changed are never touched: the last of these answers `changed`.
 */
export interface MailRulesPort {
  /** Null when there is none. */
  readonly find: (place: MailRulePlace) => Promise<Outcome<MailRule | null>>;
  /** Makes the rule, or puts this in its place; null removes it. `too-large` when the rules would not fit their quota. */
  readonly save: (place: MailRulePlace, rule: MailRule | null) => Promise<Outcome<void>>;
}
