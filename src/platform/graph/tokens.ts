import type { Scope } from "../../ports/outside";
import type { Outcome } from "../../ports/outcome";

/** Hands out a token for the scopes, without a window; `refresh` passes over the one that was refused. */
export type TokenSource = (scopes: readonly Scope[], refresh?: boolean) => Promise<Outcome<string>>;

/** Names of our scopes in Microsoft Graph. Each wider one is asked for when it is first needed. */
export const graphScopes: Readonly<Record<Scope, readonly string[]>> = {
  read: ["Mail.Read"],
  write: ["Mail.ReadWrite"],
  send: ["Mail.Send"],
  rules: ["MailboxSettings.ReadWrite"],
};
