/** Who is still there: each runtime holds a lock of its own, which goes with its page. */
export interface Runners {
  /** Holds the lock of this runtime from now on; the same one twice is held once. */
  readonly hold: (runner: string) => Promise<void>;
  /** Tells whether a runtime has gone; nobody is gone where the browser cannot tell. */
  readonly gone: () => Promise<(runner: string) => boolean>;
}

/** @param prefix that of our keys in local storage. */
export function browserRunners(prefix: string): Runners {
  const held = new Set<string>();
  const nameOf = (runner: string): string => `${prefix}pitchwall.runner.${runner}`;
  return {
    hold: async (runner) => {
      const locks = locksHere();
      if (!locks || held.has(runner)) return;
      held.add(runner);
      await new Promise<void>((resolve) => {
        const until = locks.request(nameOf(runner), () => {
          resolve();
          // Held as long as the page is there.
          return new Promise<void>(() => undefined);
        });
        until.catch(() => resolve());
      });
    },
    gone: async () => {
      const known = await locksHere()?.query();
      if (!known) return () => false;
      const names = new Set((known.held ?? []).map(({ name }) => name));
      return (runner) => !names.has(nameOf(runner));
    },
  };
}

function locksHere(): LockManager | undefined {
  return typeof navigator === "undefined" ? undefined : (navigator.locks as LockManager | undefined);
}
