import { graphError } from "./errors";
import type { GraphAnswer } from "./request";

/** What goes wrong: a status in the shape of Graph, silence, a cut connection, or an answer that is no JSON. */
export type FaultKind = 400 | 401 | 403 | 404 | 409 | 412 | 429 | 500 | 502 | 503 | 504 | "hang" | "cut" | "not-json";

export interface Fault {
  readonly kind: FaultKind;
  /** Only calls with this method. */
  readonly method?: string;
  /** Only calls whose path and query hold this text. */
  readonly path?: string;
  /** Strikes first at the n-th matching call, from 1; 1 when left out. */
  readonly nth?: number;
  /** How many calls it strikes; 1 when left out. */
  readonly times?: number;
  /** Seconds for `Retry-After`; left out of the answer when not given. */
  readonly retryAfter?: number;
  /** True carries the call out and then loses the answer. */
  readonly afterwards?: boolean;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  list(): readonly Fault[];
  /** The fault that strikes this call, if any; counts the call. */
  strike(method: string, path: string): Fault | null;
}

export function createFaults(): Faults {
  let active: { readonly fault: Fault; seen: number }[] = [];
  return {
    add: (fault) => void active.push({ fault, seen: 0 }),
    clear: () => {
      active = [];
    },
    list: () => active.map(({ fault }) => fault),
    strike(method, path) {
      let struck: Fault | null = null;
      for (const entry of active) {
        if (!matches(entry.fault, method, path)) continue;
        entry.seen += 1;
        const first = entry.fault.nth ?? 1;
        const due = entry.seen >= first && entry.seen < first + (entry.fault.times ?? 1);
        if (due) struck ??= entry.fault;
      }
      return struck;
    },
  };
}

function matches({ method, path }: Fault, calledMethod: string, calledPath: string): boolean {
  return (method === undefined || method === calledMethod) && (path === undefined || calledPath.includes(path));
}

const names: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ["ErrorInvalidRequest", "The request is invalid."],
  401: ["InvalidAuthenticationToken", "Lifetime validation failed, the token is expired."],
  403: ["ErrorAccessDenied", "Access is denied. Check credentials and try again."],
  404: ["ErrorItemNotFound", "The specified object was not found in the store."],
  409: ["ErrorIrresolvableConflict", "The send or update operation could not be performed because of a conflict."],
  412: ["ErrorIrresolvableConflict", "The change key passed in the request does not match the current change key."],
  429: ["ApplicationThrottled", "Application is over its MailboxConcurrency limit."],
  500: ["ErrorInternalServerError", "An internal server error occurred. The operation failed."],
  502: ["BadGateway", "Bad gateway."],
  503: ["ErrorServerBusy", "The server is busy. Try again later."],
  504: ["GatewayTimeout", "The gateway timed out."],
};

/** The answer of a fault that has one. */
export function faultAnswer({ kind, retryAfter }: Fault): GraphAnswer {
  const status = typeof kind === "number" ? kind : 500;
  const [code, message] = names[status] ?? ["UnknownError", ""];
  return graphError(status, code, message, retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) });
}
