import { badRequest, graphError } from "./errors";
import { faultAnswer } from "./faults";
import { segmentsOf, type GraphAnswer, type GraphCall } from "./request";
import { bodyOf, type Call, type Route } from "./routing";

export const batchRoutes: readonly Route[] = [{ method: "POST", path: "$batch", scopes: [], answer: runBatch }];

const mostParts = 20;

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/** Up to twenty calls in one. The whole answers 200, each part for itself; answers come in no promised order. */
async function runBatch(call: Call): Promise<GraphAnswer> {
  const { requests } = bodyOf(call.request);
  if (!Array.isArray(requests) || requests.length === 0) return badRequest("The batch has no requests.", "BadRequest");
  if (requests.length > mostParts) {
    return badRequest(`The maximum number of requests in a batch is ${mostParts}.`, "BadRequest");
  }
  const parts = requests as readonly Part[];
  const ids = new Set(parts.map(({ id }) => id));
  if (ids.size < parts.length) return badRequest("The ids of a batch must differ.", "BadRequest");
  const done = new Map<string, GraphAnswer>();
  for (const part of parts) done.set(part.id, await runPart(call, part, done));
  const responses = [...done].reverse().map(([id, answer]) => ({
    id,
    status: answer.status,
    headers: { "Content-Type": "application/json", ...answer.headers },
    ...(answer.body === undefined ? {} : { body: answer.body }),
  }));
  return { status: 200, body: { responses } };
}

async function runPart(call: Call, part: Part, done: ReadonlyMap<string, GraphAnswer>): Promise<GraphAnswer> {
  const failedParent = part.dependsOn?.some((id) => (done.get(id)?.status ?? 500) >= 400);
  if (failedParent) return graphError(424, "FailedDependency", "A request that this one depends on failed.");
  const { world } = call;
  const url = new URL(`/v1.0${part.url.startsWith("/") ? "" : "/"}${part.url}`, call.request.url);
  const headers = Object.fromEntries(
    Object.entries(part.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const line: GraphCall = {
    at: world.mailbox.clock.now().toISOString(),
    method: part.method,
    path: url.pathname + url.search,
    headers,
    body: part.body ?? null,
    status: null,
    inBatch: true,
  };
  world.calls.push(line);
  const fault = world.faults.strike(line.method, line.path);
  const answer = fault ? faultAnswer(fault) : await carryOut(call, part, url, headers);
  line.status = answer.status;
  return answer;
}

/** Preferences of the outer request do not reach the parts: each brings its own headers. */
async function carryOut(
  { request: outer, dispatch }: Call,
  { method, body }: Part,
  url: URL,
  headers: Readonly<Record<string, string>>,
): Promise<GraphAnswer> {
  const segments = segmentsOf(url.pathname);
  if (segments[0] === "$batch") return badRequest("A batch may not hold a batch.", "BadRequest");
  return dispatch({ ...outer, method, segments, query: url.searchParams, headers, body: body ?? null, url });
}
