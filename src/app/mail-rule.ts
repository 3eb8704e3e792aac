import type { RuleScope } from "../actions/mail-rule";
import type { Why } from "../ports/outcome";

/** A mail of the last 90 days that a rule would have filed. Mail text, never markup. */
export interface CaughtMail {
  readonly from: string;
  readonly subject: string;
  /** ISO 8601; empty where none is known. */
  readonly sentAt: string;
}

/** What the rule would hold from now on, and what that would have meant. */
export interface RuleProposal {
  readonly scope: RuleScope;
  readonly sender: string;
  /** Null while the mailbox is being asked. */
  readonly caught: { readonly count: number; readonly newest: readonly CaughtMail[] } | null;
}

/** Everything that the views of the mail rule draw. Frozen; a new one for every change. */
export interface MailRuleState {
  /** Scopes on offer for the seller shown; none where there is no seller, or the organisation wants no rule. */
  readonly offered: readonly RuleScope[];
  readonly proposal: RuleProposal | null;
  /** Senders in the rule as it stands, once it was read. */
  readonly senders: readonly string[] | null;
  readonly busy: boolean;
  readonly refused: Why | null;
}

/** The one mail rule for declined sellers; made when first opened (`session.mailRule()`). */
export interface MailRuleDesk {
  readonly state: () => MailRuleState;
  readonly subscribe: (listener: (state: MailRuleState) => void) => () => void;
  /** Reads what can be offered for the message shown; drops a proposal for another one. */
  readonly look: () => void;
  /** Shows what a rule would have caught; the next decline or filing of this message saves it with its other steps. */
  readonly propose: (scope: RuleScope) => Promise<void>;
  readonly drop: () => void;
  /** Reads the rule, asking for consent if need be (on a click). */
  readonly review: () => Promise<void>;
  readonly take: (senders: readonly string[]) => Promise<void>;
  readonly removeAll: () => Promise<void>;
}
