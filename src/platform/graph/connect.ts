import type { Category } from "../../ports/mailbox";
import type { ClockPort, SignInPort } from "../../ports/outside";
import { refused, type Outcome } from "../../ports/outcome";
import type { GraphRuntime } from "./runtime";
import { portsThrough, type Through } from "./through";
import { graphScopes } from "./tokens";

/** Where Graph is and who we are to it; read from the add-in's own origin. */
export interface GraphDeployment {
  readonly graphBaseUrl: string;
  /** Empty when the add-in was not registered: then there is no sign-in. */
  readonly clientId: string;
  readonly authority: string;
}

export interface ConnectOptions {
  readonly deployment: () => Promise<Outcome<GraphDeployment>>;
  /** The client offers nested sign-in; without it MSAL would silently do something else. */
  readonly supported: boolean;
  readonly accounts: () => Promise<readonly string[]>;
  readonly clock: ClockPort;
  readonly ensureCategory: (category: Category) => Promise<void>;
  /** Our page to which the sign-in service returns an administrator. */
  readonly consentPage: string;
}

export interface GraphConnection extends Through {
  readonly signIn: SignInPort;
}

interface Connected {
  readonly runtime: GraphRuntime;
  readonly deployment: GraphDeployment;
}

/** Ports whose first call loads MSAL and the Graph client; until then nothing of them is fetched. */
export function connectGraph(options: ConnectOptions): GraphConnection {
  let connected: Connected | null = null;
  let under: Promise<Outcome<Connected>> | null = null;
  const connect = async (): Promise<Outcome<GraphRuntime>> => {
    if (!options.supported) return refused("unsupported");
    under ??= start(options);
    const outcome = await under;
    if (outcome.ok) connected = outcome.value;
    else under = null;
    return outcome.ok ? { ok: true, value: outcome.value.runtime } : outcome;
  };
  const via =
    <A extends readonly unknown[], T>(call: (runtime: GraphRuntime) => (...args: A) => Promise<Outcome<T>>) =>
    async (...args: A): Promise<Outcome<T>> => {
      const runtime = await connect();
      return runtime.ok ? call(runtime.value)(...args) : runtime;
    };
  return {
    signIn: {
      state: () => (options.supported ? (connected?.runtime.signIn.state() ?? "unknown") : "unsupported"),
      require: via(({ signIn }) => signIn.require),
      adminConsentLink: () => (connected ? consentLink(connected.deployment, options.consentPage) : null),
    },
    ...portsThrough(via),
  };
}

async function start(options: ConnectOptions): Promise<Outcome<Connected>> {
  const deployment = await options.deployment();
  if (!deployment.ok) return deployment;
  if (!deployment.value.clientId) return refused("unsupported");
  try {
    const { startGraph } = await import(/* webpackChunkName: "graph" */ "./runtime");
    return {
      ok: true,
      value: { runtime: startGraph({ ...deployment.value, ...options }), deployment: deployment.value },
    };
  } catch {
    // The script did not come: no connection, or an old page after a new release.
    return refused("offline");
  }
}

/** Where an administrator agrees for everybody. All scopes at once, since it is asked for once. */
function consentLink({ authority, clientId }: GraphDeployment, consentPage: string): string {
  const url = new URL("/organizations/v2.0/adminconsent", authority);
  const scopes = Object.values(graphScopes).flat();
  url.searchParams.set("client_id", clientId);
  url.searchParams.set("scope", scopes.map((scope) => `https://graph.microsoft.com/${scope}`).join(" "));
  url.searchParams.set("redirect_uri", consentPage);
  return url.href;
}
