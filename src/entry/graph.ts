import type { MailboxPort, HistoryPort } from "../ports/mailbox";
import type { SignInPort } from "../ports/outside";
import type { ConnectOptions, GraphConnection } from "../platform/graph/connect";
import { later } from "./later";

/** The ports over Graph; what connects to it is fetched with the first call, and MSAL and the client when that goes further. */
export function graphLater(options: Omit<ConnectOptions, "deployment">): {
  readonly signIn: SignInPort;
  readonly history: HistoryPort;
  readonly mailbox: MailboxPort;
} {
  let connection: GraphConnection | null = null;
  const via = later(async () => {
    const [{ connectGraph }, { deploymentSettings }] = await Promise.all([
      import(/* webpackChunkName: "steps" */ "../platform/graph/connect"),
      import(/* webpackChunkName: "steps" */ "../platform/browser/deployment"),
    ]);
    connection = connectGraph({ ...options, deployment: deploymentSettings() });
    return connection;
  });
  return {
    signIn: {
      state: () => connection?.signIn.state() ?? (options.supported ? "unknown" : "unsupported"),
      require: via(({ signIn }) => signIn.require),
      adminConsentLink: () => connection?.signIn.adminConsentLink() ?? null,
    },
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
