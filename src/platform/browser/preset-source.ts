import { ok, refused, type Outcome } from "../../ports/outcome";
import type { PresetSourcePort, PresetText } from "../../ports/presets";
import { MOST_JWS } from "../../presets/jws";

/** Where presets come from, and where the last good one is kept. */
export interface PresetSourceOptions {
  /** Absolute, or relative to the page; null when the deployment names none. */
  readonly address: string | null;
  /** Address of the page, for what is relative and for what our own origin is. */
  readonly page: string;
  /** Origins beside our own that a preset may come from; the page's Content-Security-Policy must name them too. */
  readonly allowedOrigins?: readonly string[] | undefined;
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Before the names of stored items: storage is shared by all that is on one origin. */
  readonly prefix: string;
  readonly now: () => string;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds after which a fetch is given up; 10,000 when left out. */
  readonly timeout?: number | undefined;
}

/**
 * A preset at a static https address. Fetched with its ETag, so that an unchanged one costs a few hundred bytes; redirects
 * are not followed, cookies stay within our origin. The kept copy belongs to one address: another one starts anew.
 */
export function presetSource(options: PresetSourceOptions): PresetSourcePort {
  const address = resolved(options);
  const name = `${options.prefix}pitchwall.preset`;
  return {
    fetch: async () => {
      if (options.address === null) return ok(null);
      if (address === null) return refused("forbidden");
      return fetchPreset(address, kept(options.storage, name, address), options);
    },
    lastGood: async () => (address === null ? ok(null) : ok(kept(options.storage, name, address))),
    keep: async (preset) => {
      if (address === null) return refused("forbidden");
      try {
        options.storage.setItem(name, JSON.stringify({ address, ...preset }));
        return ok(undefined);
      } catch {
        return refused("too-large");
      }
    },
  };
}

/** The address when it is https (or our own, wherever we are) and its origin is allowed; else null. */
function resolved({ address, page, allowedOrigins = [] }: PresetSourceOptions): string | null {
  if (address === null || !URL.canParse(address, page)) return null;
  const url = new URL(address, page);
  const own = new URL(page).origin;
  if (url.username || url.password) return null;
  if (url.origin === own) return url.href;
  return url.protocol === "https:" && allowedOrigins.includes(url.origin) ? url.href : null;
}

async function fetchPreset(
  address: string,
  known: PresetText | null,
  { page, now, timeout = 10_000, ...options }: PresetSourceOptions,
): Promise<Outcome<PresetText>> {
  const own = new URL(address).origin === new URL(page).origin;
  // Another origin would be asked for leave first if we named the ETag; there the browser's own cache does it.
  const etag = own ? (known?.etag ?? null) : null;
  try {
    const response = await (options.fetch ?? globalThis.fetch)(address, {
      cache: etag === null ? "no-cache" : "no-store",
      credentials: "same-origin",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(timeout),
      headers: etag === null ? {} : { "If-None-Match": etag },
    });
    if (response.status === 304 && known) return ok({ ...known, fetchedAt: now() });
    if (!response.ok) return refused(whyOf(response.status));
    const jws = await limitedText(response);
    if (jws === null) return refused("too-large");
    return ok({ jws: jws.trim(), etag: response.headers.get("ETag"), fetchedAt: now() });
  } catch (error) {
    const late = typeof error === "object" && error !== null && "name" in error && error.name === "TimeoutError";
    return refused(late ? "timed-out" : "offline");
  }
}

function whyOf(status: number): "gone" | "forbidden" | "throttled" | "server" {
  if (status === 404 || status === 410) return "gone";
  if (status === 401 || status === 403) return "forbidden";
  return status === 429 ? "throttled" : "server";
}

/** The body, read no further than a preset may be long. */
async function limitedText(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length <= MOST_JWS) continue;
    await reader.cancel();
    return null;
  }
}

/** The kept copy of this address; anything odd counts as none. */
function kept(storage: PresetSourceOptions["storage"], name: string, address: string): PresetText | null {
  try {
    const value = JSON.parse(storage.getItem(name) ?? "null") as Partial<PresetText & { address: string }> | null;
    if (value?.address !== address || typeof value.jws !== "string" || typeof value.fetchedAt !== "string") return null;
    return { jws: value.jws, etag: typeof value.etag === "string" ? value.etag : null, fetchedAt: value.fetchedAt };
  } catch {
    return null;
  }
}
