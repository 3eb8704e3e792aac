import { ok, refused, type Outcome } from "../../ports/outcome";

/** How this copy of the add-in was set up; a file beside the pages, so that no build is needed to change it. */
export interface Deployment {
  readonly clientId: string;
  readonly authority: string;
  readonly graphBaseUrl: string;
  /** Origins beside our own that the organisation's preset may come from; the pages' policy allows the same ones. */
  readonly presetOrigins: readonly string[];
}

/**
 * Reads `deployment.json` from our own origin, once; a failed reading is tried again with the next call. A client id that
 * the manifest pins goes before the one in the file: whoever only controls the web host cannot bring in another.
 */
export function deploymentSettings(
  pinnedClient: string | null = null,
  address = "deployment.json",
): () => Promise<Outcome<Deployment>> {
  let known: Promise<Outcome<Deployment>> | null = null;
  return async () => {
    known ??= fetchDeployment(address);
    const outcome = await known;
    if (!outcome.ok) known = null;
    return outcome.ok && pinnedClient ? ok({ ...outcome.value, clientId: pinnedClient }) : outcome;
  };
}

async function fetchDeployment(address: string): Promise<Outcome<Deployment>> {
  try {
    const response = await fetch(address, { cache: "no-cache", credentials: "omit" });
    if (!response.ok) return refused(response.status === 404 ? "unsupported" : "server");
    return parsed(await response.text());
  } catch {
    return refused("offline");
  }
}

function parsed(text: string): Outcome<Deployment> {
  try {
    return deploymentOf(JSON.parse(text));
  } catch {
    return refused("unreadable");
  }
}

/** Proves what was read: addresses have to be https. */
export function deploymentOf(value: unknown): Outcome<Deployment> {
  const { clientId, authority, graphBaseUrl, presetOrigins = [] } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof clientId !== "string" || !isAddress(authority) || !isAddress(graphBaseUrl)) return refused("unreadable");
  if (!Array.isArray(presetOrigins) || !presetOrigins.every(isAddress)) return refused("unreadable");
  return ok({ clientId, authority, graphBaseUrl, presetOrigins });
}

function isAddress(value: unknown): value is string {
  if (typeof value !== "string" || !URL.canParse(value)) return false;
  return new URL(value).protocol === "https:";
}
