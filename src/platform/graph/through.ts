import type { MailRulesPort } from "../../ports/mail-rules";
import type { HistoryPort, MailboxPort } from "../../ports/mailbox";
import type { Outcome } from "../../ports/outcome";
import type { GraphTraces } from "./traces";

/** Calls something that has yet to be fetched or connected: the outcome of getting it comes first. */
export type Via<R> = <A extends readonly unknown[], T>(
  call: (runtime: R) => (...args: A) => Promise<Outcome<T>>,
) => (...args: A) => Promise<Outcome<T>>;

/** What a connection gives beside the sign-in. */
export interface Through {
  readonly history: HistoryPort;
  readonly mailbox: MailboxPort;
  readonly rules: MailRulesPort;
  readonly traces: GraphTraces;
}

/** The mailbox and its history through something that comes later; written once for every such stage. */
export function portsThrough<R extends Through>(via: Via<R>): Through {
  return {
    history: {
      conversation: via(({ history }) => history.conversation),
      seller: via(({ history }) => history.seller),
      inbox: via(({ history }) => history.inbox),
      marked: via(({ history }) => history.marked),
    },
    mailbox: {
      createReply: via(({ mailbox }) => mailbox.createReply),
      findReply: via(({ mailbox }) => mailbox.findReply),
      send: via(({ mailbox }) => mailbox.send),
      discardDraft: via(({ mailbox }) => mailbox.discardDraft),
      categoriesOf: via(({ mailbox }) => mailbox.categoriesOf),
      setCategory: via(({ mailbox }) => mailbox.setCategory),
      whereIs: via(({ mailbox }) => mailbox.whereIs),
      move: via(({ mailbox }) => mailbox.move),
    },
    rules: {
      find: via(({ rules }) => rules.find),
      save: via(({ rules }) => rules.save),
    },
    traces: {
      removeRules: via(({ traces }) => traces.removeRules),
      removeLabels: via(({ traces }) => traces.removeLabels),
    },
  };
}
