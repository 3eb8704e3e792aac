import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  HTTPMessageHandler,
  ResponseType,
  RetryHandler,
  RetryHandlerOptions,
  type AuthenticationProvider,
  type Context,
  type Middleware,
} from "@microsoft/microsoft-graph-client";
import type { CancelSignal } from "../../ports/cancel";
import type { Scope } from "../../ports/outside";
import { ok, refused, type Outcome, type Refused } from "../../ports/outcome";
import { refusalOf, retryAfter } from "./refusals";
import type { TokenSource } from "./tokens";

/** Graph serves four requests of one app to one mailbox at a time; one is left to other panes. */
const inFlight = 3;
const usualPatience = 45_000;
/** A wait longer than this many seconds is the reader's business, not ours. */
const longestWait = 15;
const retries = 2;

export interface GraphOptions {
  /** Origin of Graph, such as https://graph.microsoft.com. */
  readonly baseUrl: string;
  readonly token: TokenSource;
  /** Milliseconds after which a request with all its retries ends. */
  readonly patience?: number;
}

export interface CallOptions {
  readonly scopes?: readonly Scope[];
  readonly signal?: CancelSignal;
  /** Bodies as text instead of HTML. */
  readonly text?: boolean;
  readonly ifMatch?: string;
  /** A send: no status is retried, whatever it is. */
  readonly once?: boolean;
}

/** Requests to Graph; paths start with "/me". */
export interface GraphCalls {
  readonly get: <T>(path: string, options?: CallOptions) => Promise<Outcome<T>>;
  readonly post: <T>(path: string, body: unknown, options?: CallOptions) => Promise<Outcome<T>>;
  readonly patch: <T>(path: string, body: unknown, options?: CallOptions) => Promise<Outcome<T>>;
  /** 404 counts as removed. */
  readonly remove: (path: string, options?: CallOptions) => Promise<Outcome<void>>;
  /** One page of a list, with the address of the next. */
  readonly page: <T>(path: string, options?: CallOptions) => Promise<Outcome<Page<T>>>;
  /** All pages of a list, at most so many entries. */
  readonly pages: <T>(path: string, atMost: number, options?: CallOptions) => Promise<Outcome<readonly T[]>>;
}

export function createGraphCalls({ baseUrl, token, patience = usualPatience }: GraphOptions): GraphCalls {
  const client = Client.initWithMiddleware({
    baseUrl,
    customHosts: new Set([new URL(baseUrl).hostname]),
    middleware: [gate(inFlight), new AuthenticationHandler(unsigned), new RetryHandler(), new HTTPMessageHandler()],
  });
  const send = async <T>(method: Method, path: string, options: CallOptions, body?: unknown): Promise<Outcome<T>> => {
    const once = (refresh: boolean): Promise<Outcome<T>> =>
      request<T>(client, { method, path, options, body, patience, sign: signer(token, options, refresh) });
    const answer = await once(false);
    // 401 came before anything was done: a fresh token may do, once.
    return !answer.ok && answer.why === "expired" ? once(true) : answer;
  };
  const calls: GraphCalls = {
    get: (path, options = {}) => send("get", path, options),
    post: (path, body, options = {}) => send("post", path, { scopes: ["write"], ...options }, body),
    patch: (path, body, options = {}) => send("patch", path, { scopes: ["write"], ...options }, body),
    remove: async (path, options = {}) => {
      const removed = await send<void>("delete", path, { scopes: ["write"], ...options });
      return !removed.ok && removed.why === "gone" ? ok(undefined) : removed;
    },
    page: async <T>(path: string, options: CallOptions = {}) => {
      const list = await send<List<T>>("get", path, options);
      return list.ok ? ok(pageOf(list.value, baseUrl)) : list;
    },
    pages: (path, atMost, options) => allPages(calls, { path, atMost, options }),
  };
  return calls;
}

type Method = "get" | "post" | "patch" | "delete";

interface Sent {
  readonly method: Method;
  readonly path: string;
  readonly options: CallOptions;
  readonly body: unknown;
  readonly patience: number;
  readonly sign: Signer;
}

async function request<T>(client: Client, sent: Sent): Promise<Outcome<T>> {
  const { options } = sent;
  const abort = new AbortController();
  let over: Refused | null = null;
  const end = (refusal: Refused): void => {
    over ??= refusal;
    abort.abort();
  };
  const timer = setTimeout(() => end(refused("timed-out")), sent.patience);
  const unlisten = options.signal?.onCancel(() => end(refused("stale")));
  try {
    if (over) return over;
    const answer = exchange<T>(client, sent, abort.signal);
    // A wait between two attempts of the library does not hear of the end; the race does.
    return await Promise.race([answer, aborted(abort.signal).then(() => over ?? refused("stale"))]);
  } catch (error) {
    return over ?? sent.sign.refusal() ?? failureOf(error);
  } finally {
    clearTimeout(timer);
    unlisten?.();
  }
}

async function exchange<T>(client: Client, sent: Sent, signal: AbortSignal): Promise<Outcome<T>> {
  const { method, path, options, body, sign } = sent;
  const call = client
    .api(path)
    .version("v1.0")
    .responseType(ResponseType.RAW)
    .headers(headersOf(options))
    .options({ signal })
    .middlewareOptions([
      new RetryHandlerOptions(1, options.once ? 0 : retries, (...told) => mayRetry(method, told[4])),
      new AuthenticationHandlerOptions(sign.provider),
    ]);
  const response = (await (method === "get" || method === "delete" ? call[method]() : call[method](body))) as Response;
  if (!response.ok) return refusalOf(response);
  const text = await response.text();
  // 202 and 204 have no body.
  return ok((text === "" ? undefined : JSON.parse(text)) as T);
}

/** Reads may be repeated; a change only when it was turned away before anything was done. */
function mayRetry(method: Method, response: Response): boolean {
  if (method !== "get" && response.status !== 429) return false;
  return (retryAfter(response) ?? 0) <= longestWait;
}

function headersOf({ text, ifMatch }: CallOptions): Record<string, string> {
  const prefer = ['IdType="ImmutableId"', ...(text ? ['outlook.body-content-type="text"'] : [])].join(", ");
  return { Prefer: prefer, ...(ifMatch === undefined ? {} : { "If-Match": ifMatch }) };
}

function failureOf(error: unknown): Refused {
  // fetch rejects for a cut or missing connection; what we ourselves could not read is no connection's fault.
  return refused(error instanceof SyntaxError ? "unreadable" : "offline");
}

/** Signs one request, and remembers why it could not: the library wraps errors and loses their kind. */
interface Signer {
  readonly provider: AuthenticationProvider;
  readonly refusal: () => Refused | null;
}

function signer(token: TokenSource, options: CallOptions, refresh: boolean): Signer {
  let refusal: Refused | null = null;
  const getAccessToken = async (): Promise<string> => {
    const given = await token(options.scopes ?? ["read"], refresh);
    if (given.ok) return given.value;
    refusal = given;
    throw new Error(given.why);
  };
  return { provider: { getAccessToken }, refusal: () => refusal };
}

/** Every request brings its own signer; one without is our mistake. */
const unsigned: AuthenticationProvider = {
  getAccessToken: () => Promise.reject(new Error("a request without a signer")),
};

/** Lets so many requests through at a time; the others wait their turn, their retries included. */
function gate(atOnce: number): Middleware {
  let busy = 0;
  const waiting: (() => void)[] = [];
  let next: Middleware | undefined;
  return {
    setNext: (middleware) => void (next = middleware),
    execute: async (context: Context) => {
      if (busy >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      busy++;
      try {
        await next?.execute(context);
      } finally {
        busy--;
        waiting.shift()?.();
      }
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** One page of a list. */
export interface Page<T> {
  readonly entries: readonly T[];
  /** Address of the next page; undefined at the end. */
  readonly next: string | undefined;
  /** Entries in all, where that was asked for. */
  readonly count: number | null;
}

interface List<T> {
  readonly value?: readonly T[];
  readonly "@odata.nextLink"?: string;
  readonly "@odata.count"?: number;
}

/** The next page as Graph names it, as long as it is on Graph: our token goes nowhere else. */
function pageOf<T>(list: List<T>, baseUrl: string): Page<T> {
  const link = list["@odata.nextLink"];
  const isGraphs = link !== undefined && new URL(link).origin === new URL(baseUrl).origin;
  return { entries: list.value ?? [], next: isGraphs ? link : undefined, count: list["@odata.count"] ?? null };
}

interface Listing {
  readonly path: string;
  readonly atMost: number;
  readonly options?: CallOptions | undefined;
}

async function allPages<T>(calls: GraphCalls, { path, atMost, options }: Listing): Promise<Outcome<readonly T[]>> {
  const found: T[] = [];
  let next: string | undefined = path;
  while (next !== undefined && found.length < atMost) {
    const page: Outcome<Page<T>> = await calls.page<T>(next, options);
    if (!page.ok) return page;
    found.push(...page.value.entries);
    next = page.value.next;
  }
  return ok(found.slice(0, atMost));
}
