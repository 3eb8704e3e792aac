import type { ClockPort } from "../../ports/outside";
import { ok, refused, type Outcome } from "../../ports/outcome";
import type { CallOptions, GraphCalls } from "./calls";
import { refusalOf } from "./refusals";

/** One change within a batch. Only changes that may be repeated belong here: never a send. */
export interface BatchPart {
  readonly method: "PATCH" | "DELETE";
  /** Starts with "/me". */
  readonly path: string;
  readonly body?: unknown;
  readonly ifMatch?: string | undefined;
}

/** Graph takes no more parts in one request. */
const partsAtMost = 20;
/** How often parts that were turned away for too many calls are sent again, and the longest wait before, in seconds. */
const rounds = 3;
const longestWait = 15;

interface PartAnswer {
  readonly id?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Told {
  readonly index: number;
  readonly outcome: Outcome<unknown>;
}

/**
 * Carries changes out, twenty a request, one request after the other. Each part has an outcome of its own, in the order
 * given; what was throttled within a batch, where the library's retries do not reach, waits as told and is sent again.
 */
export async function inBatches(
  calls: GraphCalls,
  clock: ClockPort,
  parts: readonly BatchPart[],
  options: CallOptions = {},
): Promise<readonly Outcome<unknown>[]> {
  const outcomes: Outcome<unknown>[] = parts.map(() => refused("server"));
  for (let from = 0; from < parts.length; from += partsAtMost) {
    let open = parts.slice(from, from + partsAtMost).map((part, offset) => ({ part, index: from + offset }));
    for (let round = 1; open.length > 0; round++) {
      const told = await sendParts(calls, open, options);
      for (const { index, outcome } of told) outcomes[index] = outcome;
      const again = told.filter(({ outcome }) => round < rounds && mayWait(outcome));
      if (again.length > 0) await clock.wait(1000 * Math.max(1, ...again.map(({ outcome }) => waitOf(outcome))));
      open = open.filter(({ index }) => again.some((one) => one.index === index));
    }
  }
  return outcomes;
}

async function sendParts(
  calls: GraphCalls,
  open: readonly { readonly part: BatchPart; readonly index: number }[],
  options: CallOptions,
): Promise<readonly Told[]> {
  const requests = open.map(({ part, index }) => ({
    id: String(index),
    method: part.method,
    url: part.path,
    // What the outer request prefers does not reach its parts.
    headers: {
      Prefer: 'IdType="ImmutableId"',
      ...(part.body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(part.ifMatch === undefined ? {} : { "If-Match": part.ifMatch }),
    },
    ...(part.body === undefined ? {} : { body: part.body }),
  }));
  const answer = await calls.post<{ readonly responses?: readonly PartAnswer[] }>("/$batch", { requests }, options);
  if (!answer.ok) return open.map(({ index }) => ({ index, outcome: answer }));
  const answers = new Map((answer.value.responses ?? []).map((one) => [one.id, one]));
  return Promise.all(open.map(async ({ index }) => ({ index, outcome: await outcomeOf(answers.get(String(index))) })));
}

/** A part that has no answer, or none that makes sense, counts as unreadable: what became of it is unknown. */
async function outcomeOf(answer: PartAnswer | undefined): Promise<Outcome<unknown>> {
  const status = answer?.status ?? 0;
  if (!answer || status < 200 || status > 599) return refused("unreadable");
  if (status < 300) return ok(answer.body);
  return refusalOf(new Response(JSON.stringify(answer.body ?? null), { status, headers: answer.headers ?? {} }));
}

function mayWait(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.why === "throttled" && waitOf(outcome) <= longestWait;
}

function waitOf(outcome: Outcome<unknown>): number {
  return outcome.ok ? 0 : (outcome.retryAfter ?? 1);
}
