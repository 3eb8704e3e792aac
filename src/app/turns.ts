import type { SessionContext } from "./context";

/** One run at a time in this runtime. */
export interface Turns {
  /** Does nothing while another run is under way: a second press is no second run. */
  readonly now: (work: () => Promise<void>) => Promise<void>;
  /** Waits for its turn. */
  readonly next: (work: () => Promise<void>) => Promise<void>;
  /** Runs that the reader wants taken back while they are under way: they end after the step they are at. */
  readonly undoWanted: Set<string>;
}

const known = new WeakMap<SessionContext, Turns>();

/** The turns of a session: the same ones every time. */
export function turnsOf(context: SessionContext): Turns {
  const before = known.get(context);
  if (before) return before;
  let current: Promise<void> | null = null;
  const begin = async (work: () => Promise<void>): Promise<void> => {
    current = work();
    try {
      await current;
    } finally {
      current = null;
    }
  };
  const turns: Turns = {
    undoWanted: new Set(),
    now: async (work) => (current ? undefined : begin(work)),
    next: async (work) => {
      while (current) await current.catch(() => undefined);
      await begin(work);
    },
  };
  known.set(context, turns);
  return turns;
}
