import type { HistoryPort, MailboxPort } from "../../ports/mailbox";
import type { Outcome } from "../../ports/outcome";

/** Calls something that has yet to be fetched or connected: the outcome of getting it comes first. */
export type Via<R> = <A extends readonly unknown[], T>(
  call: (runtime: R) => (...args: A) => Promise<Outcome<T>>,
) => (...args: A) => Promise<Outcome<T>>;

/** The mailbox and its history through something that comes later; written once for every such stage. */
export function portsThrough<R extends { readonly history: HistoryPort; readonly mailbox: MailboxPort }>(
  via: Via<R>,
): { readonly history: HistoryPort; readonly mailbox: MailboxPort } {
  return {
    history: {
      conversation: via(({ history }) => history.conversation),
      seller: via(({ history }) => history.seller),
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
  };
}
