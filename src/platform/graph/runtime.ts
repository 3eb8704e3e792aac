import { createNestablePublicClientApplication } from "@azure/msal-browser";
import type { MailRulesPort } from "../../ports/mail-rules";
import type { Category, HistoryPort, MailboxPort } from "../../ports/mailbox";
import type { ClockPort } from "../../ports/outside";
import { createGraphCalls } from "./calls";
import { graphHistory } from "./history";
import { graphMailRules } from "./mail-rules";
import { graphMailbox } from "./mailbox";
import { createSignIn, type SignIn } from "./sign-in";
import { graphTraces, type GraphTraces } from "./traces";

/** What a deployment says of Graph and of our registration with the sign-in service. */
export interface RuntimeOptions {
  readonly graphBaseUrl: string;
  readonly clientId: string;
  readonly authority: string;
  readonly accounts: () => Promise<readonly string[]>;
  readonly clock: ClockPort;
  readonly ensureCategory: (category: Category) => Promise<void>;
}

export interface GraphRuntime {
  readonly signIn: SignIn;
  readonly history: HistoryPort;
  readonly mailbox: MailboxPort;
  readonly rules: MailRulesPort;
  readonly traces: GraphTraces;
}

/** The heavy half: MSAL and the Graph client. Loaded by `connect.ts` when something needs them. */
export function startGraph(options: RuntimeOptions): GraphRuntime {
  const { clientId, authority, accounts, clock, ensureCategory } = options;
  const signIn = createSignIn({
    application: () =>
      createNestablePublicClientApplication({
        auth: { clientId, authority },
        cache: { cacheLocation: "localStorage" },
      }),
    accounts,
  });
  const calls = createGraphCalls({ baseUrl: options.graphBaseUrl, token: signIn.token });
  return {
    signIn,
    history: graphHistory(calls),
    mailbox: graphMailbox({ calls, clock, ensureCategory }),
    rules: graphMailRules(calls),
    traces: graphTraces(calls, clock),
  };
}
