import { refused, type Refused } from "../../ports/outcome";

/** The part of an error body of Graph that tells refusals apart. */
interface ErrorBody {
  readonly error?: { readonly code?: unknown };
}

/** What an answer of Graph that is not a good one means. */
export async function refusalOf(response: Response): Promise<Refused> {
  const { status } = response;
  if (status === 429) return refused("throttled", retryAfter(response));
  if (status === 401) return refused("expired");
  if (status === 403) return refused("forbidden");
  if (status === 404 || status === 410) return refused("gone");
  if (status === 409 || status === 412) return refused("changed");
  if (status === 413 || status === 507) return refused("too-large");
  if (status === 503) return refused("busy", retryAfter(response));
  if (status === 504) return refused("gateway");
  if (status >= 500) return refused("server");
  return /Size|Quota/.test(await codeOf(response)) ? refused("too-large") : refused("unsupported");
}

/** Seconds to wait, of either form of the header; undefined when there is none. */
export function retryAfter(response: Response): number | undefined {
  const header = response.headers.get("Retry-After");
  if (header === null) return undefined;
  const seconds = Number(header);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}

async function codeOf(response: Response): Promise<string> {
  try {
    const body = (await response.json()) as ErrorBody | null;
    return String(body?.error?.code ?? "");
  } catch {
    return "";
  }
}
