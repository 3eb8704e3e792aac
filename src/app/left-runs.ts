import type { JournalEntry } from "../actions/journal";
import { isAbandoned, isUnfinished, nextStep, type Next } from "../actions/run";
import { carryOut } from "./carry-out";
import type { SessionContext } from "./context";

/** Runs looked at by a session: once each, so that one that cannot be looked up is not asked for again and again. */
const looked = new WeakMap<SessionContext, Set<string>>();

/**
 * Finds out how runs ended whose pane closed over their last step: a pane that is not pinned goes with the message that
 * moves away. Only looks; what turns out not to have happened stays for the reader to go on with. Answers whether any
 * run stands otherwise by now.
 */
export async function settleLeft(
  context: SessionContext,
  entries: readonly JournalEntry[],
  now: string,
): Promise<boolean> {
  const { ports, runner, mayAsk } = context.options;
  const known = looked.get(context) ?? new Set<string>();
  looked.set(context, known);
  const left = entries.filter(
    (entry) => mayAsk && !known.has(entry.id) && isAbandoned(entry, now) && nextStep(entry, now)?.what === "look-up",
  );
  const onlyLook = ({ what }: Next): boolean => what === "look-up";
  for (const { id, aliveAt } of left) {
    known.add(id);
    const claimed = await ports.journal.claim(id, runner, ports.clock.now());
    if (!claimed.ok) continue;
    const seen = await carryOut(claimed.value, ports, () => undefined, onlyLook);
    // Nobody carries it on: it stays as silent as it was found.
    if (isUnfinished(seen)) await ports.journal.write({ ...seen, aliveAt });
  }
  return left.length > 0;
}
