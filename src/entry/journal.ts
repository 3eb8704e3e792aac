import type { JournalPort } from "../ports/outside";

/** The journal of runs, fetched when first asked for: no verdict needs it. */
export function browserJournalLater(prefix: string): JournalPort {
  let journal: Promise<JournalPort> | null = null;
  const load = async (): Promise<JournalPort> => {
    const { browserJournal } = await import(/* webpackChunkName: "steps" */ "../platform/browser/journal");
    return browserJournal(prefix);
  };
  const loaded = (): Promise<JournalPort> => {
    journal ??= load().catch((error: unknown) => {
      journal = null;
      throw error;
    });
    return journal;
  };
  return {
    all: async () => (await loaded()).all(),
    begin: async (entry) => (await loaded()).begin(entry),
    claim: async (id, runner, now) => (await loaded()).claim(id, runner, now),
    write: async (entry) => (await loaded()).write(entry),
    end: async (id) => (await loaded()).end(id),
    onChange: (listener) => {
      let stop: (() => void) | null = null;
      let wanted = true;
      loaded().then(
        (port) => {
          if (wanted) stop = port.onChange(listener);
        },
        () => undefined,
      );
      return () => {
        wanted = false;
        stop?.();
      };
    },
  };
}
