import { readBody, type Exchange } from "../http/exchange";
import type { World } from "../world";
import { dispatch } from "./dispatch";
import { badRequest, graphError } from "./errors";
import { faultAnswer, type Fault } from "./faults";
import { segmentsOf, type GraphAnswer, type GraphCall, type GraphRequest } from "./request";

/** Requests of one app that a mailbox serves at a time (Graph's throttling limits for Outlook). */
const mostAtOnce = 4;
const inFlight = new WeakMap<World, number>();

const corsHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers":
    "*, Authorization, Content-Type, Prefer, If-Match, client-request-id, SdkVersion, ConsistencyLevel",
  "Access-Control-Allow-Methods": "GET, POST, PATCH, DELETE, OPTIONS",
  "Access-Control-Expose-Headers": "Retry-After, request-id, client-request-id, ETag, Location, Preference-Applied",
  "Access-Control-Max-Age": "600",
};

/** Answers everything under `/v1.0`: sign-in first, then throttling, faults and the call itself. All of it is logged. */
export async function answerGraph(world: World, { request, response, url }: Exchange): Promise<void> {
  if (request.method === "OPTIONS") return void response.writeHead(204, corsHeaders).end();
  const headers = plainHeaders(request.headers);
  const text = await readBody(request);
  const body = readJsonText(text);
  const call: GraphCall = {
    at: world.mailbox.clock.now().toISOString(),
    method: request.method ?? "GET",
    path: url.pathname + url.search,
    headers: withoutToken(headers),
    body: body ?? null,
    status: null,
    inBatch: false,
  };
  world.calls.push(call);
  const fault = world.faults.strike(call.method, call.path);
  if (fault?.kind === "hang") return;
  if (fault?.kind === "cut" && !fault.afterwards) return void request.socket.destroy();
  const answer = await answerOrFault(world, fault, () => authorized(world, { call, headers, body, url }));
  if (fault?.kind === "cut") return void request.socket.destroy();
  call.status = answer.status;
  response.writeHead(answer.status, {
    ...corsHeaders,
    "Cache-Control": "no-store",
    "request-id": crypto.randomUUID(),
    ...(answer.body === undefined ? {} : { "Content-Type": "application/json; charset=utf-8" }),
    ...answer.headers,
  });
  if (fault?.kind === "not-json") return void response.end("<html><body>Service unavailable</body></html>");
  response.end(
    answer.body === undefined ? undefined : typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body),
  );
}

async function answerOrFault(
  world: World,
  fault: Fault | null,
  carryOut: () => Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  const busy = inFlight.get(world) ?? 0;
  if (busy >= mostAtOnce) return faultAnswer({ kind: 429, retryAfter: 1 });
  inFlight.set(world, busy + 1);
  try {
    if (world.latency > 0) await new Promise((resolve) => setTimeout(resolve, world.latency));
    if (!fault) return await carryOut();
    if (fault.afterwards) await carryOut();
    return fault.kind === "not-json" ? { status: 200, body: "" } : faultAnswer(fault);
  } finally {
    inFlight.set(world, (inFlight.get(world) ?? 1) - 1);
  }
}

interface Incoming {
  readonly call: GraphCall;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly url: URL;
}

/** A token that the local sign-in gave out opens the door; what it allows is for each call to see. */
async function authorized(world: World, { call, headers, body, url }: Incoming): Promise<GraphAnswer> {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
  const issued = token === undefined ? undefined : world.signIn.tokens.get(token);
  if (!issued || issued.expiresAt < Date.now()) {
    return graphError(401, "InvalidAuthenticationToken", "Access token is empty, unknown or expired.", {
      "WWW-Authenticate":
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    });
  }
  if (body === undefined) return badRequest("Unable to read JSON request payload.", "BadRequest");
  const request: GraphRequest = {
    method: call.method,
    segments: segmentsOf(url.pathname),
    query: url.searchParams,
    headers,
    body,
    url,
    account: issued.account,
    scopes: issued.scopes,
  };
  return dispatch(world, request);
}

/** Null for an empty body, undefined for one that is no JSON. */
function readJsonText(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function plainHeaders(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}

function withoutToken({ authorization, ...others }: Readonly<Record<string, string>>): Record<string, string> {
  return authorization === undefined ? others : { ...others, authorization: "Bearer …" };
}
