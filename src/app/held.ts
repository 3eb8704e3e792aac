import type { JournalEntry } from "../actions/journal";
import { heldUntil } from "../actions/run";
import { cancelSource, type CancelSource } from "../ports/cancel";
import type { SessionContext } from "./context";
import { turnsOf } from "./turns";

/** A decline whose time is longer past, in milliseconds, is not sent behind the reader's back: it stands as stopped. */
const freshFor = 10 * 60_000;
/** A run in other hands is looked at again after so long, in milliseconds. */
const again = 5000;

const watches = new WeakMap<SessionContext, CancelSource>();

/**
 * Waits for the next decline that only an open pane can send, whoever wrote it, and has it sent at its time. One watch for a
 * session: the latest reading of the journal replaces it. The ribbon's runtime lives too briefly to watch.
 */
export function watchHeld(
  context: SessionContext,
  entries: readonly JournalEntry[],
  send: (id: string) => Promise<boolean>,
): void {
  watches.get(context)?.cancel();
  const { clock } = context.options.ports;
  const next = nextDue(entries, Date.parse(clock.now()));
  if (!next || !context.options.mayAsk || context.over.cancelled()) return;
  const watch = cancelSource();
  watches.set(context, watch);
  context.over.onCancel(watch.cancel);
  void context.guarded("steps", async () => {
    let wait = Math.max(0, next.at - Date.parse(clock.now()));
    for (let settled = false; !settled; wait = again) {
      await clock.wait(wait, watch.signal);
      if (watch.signal.cancelled() || Date.parse(clock.now()) > next.at + freshFor) return;
      await turnsOf(context).next(async () => {
        settled = watch.signal.cancelled() || (await send(next.id));
      });
    }
  });
}

function nextDue(entries: readonly JournalEntry[], now: number): { readonly id: string; readonly at: number } | null {
  const due = entries.flatMap((entry) => {
    const at = Date.parse(heldUntil(entry) ?? "");
    return Number.isNaN(at) || at < now - freshFor ? [] : [{ id: entry.id, at }];
  });
  return due.sort((a, b) => a.at - b.at)[0] ?? null;
}
