import type { SignInPort } from "../ports/outside";
import type { ConnectOptions, GraphConnection } from "../platform/graph/connect";
import { portsThrough, type Through } from "../platform/graph/through";
import { later } from "./later";

/** The ports over Graph; what connects to it is fetched with the first call, and MSAL and the client when that goes further. */
export function graphLater(options: Omit<ConnectOptions, "deployment">): Through & { readonly signIn: SignInPort } {
  let connection: GraphConnection | null = null;
  const via = later(async () => {
    const [{ connectGraph }, { deploymentSettings }, { pinnedBy }] = await Promise.all([
      import(/* webpackChunkName: "steps" */ "../platform/graph/connect"),
      import(/* webpackChunkName: "steps" */ "../platform/browser/deployment"),
      import("../platform/browser/preset-pinned"),
    ]);
    connection = connectGraph({ ...options, deployment: deploymentSettings(pinnedBy(location.search).clientId) });
    return connection;
  });
  return {
    signIn: {
      state: () => connection?.signIn.state() ?? (options.supported ? "unknown" : "unsupported"),
      require: via(({ signIn }) => signIn.require),
      adminConsentLink: () => connection?.signIn.adminConsentLink() ?? null,
    },
    ...portsThrough(via),
  };
}
