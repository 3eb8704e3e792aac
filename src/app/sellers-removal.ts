import { ok, type Outcome, type Refused } from "../ports/outcome";
import type { SessionContext } from "./context";
import type { Trace, TraceResult } from "./sellers";

/** In this order: what needs consent goes first, while there still is an account to ask; our own memory goes last. */
const order: readonly Trace[] = ["rules", "labels", "category", "stored"];

/**
 * Takes away all that Pitchwall left. Each part is tried whatever became of the others, and told as it goes; drafts and
 * sent declines are the reader's mail and stay.
 */
export async function removeTraces(
  { options, store }: SessionContext,
  told: (results: readonly TraceResult[]) => void,
): Promise<readonly TraceResult[]> {
  const { traces, signIn } = options.ports;
  const { name } = options.preset.category;
  const asked = await signIn.require(["write"], options.mayAsk);
  const rules = asked.ok ? await signIn.require(["rules"], options.mayAsk) : asked;
  store.set({ signIn: signIn.state(), adminConsentLink: signIn.adminConsentLink() });
  const work: Readonly<Record<Trace, () => Promise<Outcome<number>>>> = {
    rules: () => withConsent(rules, traces.removeRules),
    labels: () => withConsent(asked, () => traces.removeLabels(name)),
    category: () => traces.removeCategory(name),
    stored: traces.removeStored,
  };
  let results = order.map((part): TraceResult => ({ part, state: "waiting" }));
  const tell = (one: TraceResult): void => {
    results = results.map((known) => (known.part === one.part ? one : known));
    told(results);
  };
  for (const part of order) {
    tell({ part, state: "running" });
    const answer = await work[part]();
    tell(answer.ok ? { part, state: "done", count: answer.value } : { part, state: "refused", why: answer.why });
  }
  return results;
}

/** Where this Outlook has no sign-in, no run of ours can have left rules or labels on other messages by Graph. */
async function withConsent(
  asked: Outcome<void> | Refused,
  work: () => Promise<Outcome<number>>,
): Promise<Outcome<number>> {
  if (asked.ok) return work();
  return asked.why === "unsupported" ? ok(0) : asked;
}
