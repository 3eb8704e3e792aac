import { ok, refused, type Outcome } from "../../ports/outcome";

/** One value in local storage, changed under a lock that all panes of this browser share. */
export interface Slot<T> {
  readonly read: () => T;
  /** Reads, changes and writes with nobody in between; what `change` answers is passed on. */
  readonly update: <R>(change: (value: T) => { readonly value: T; readonly answer: R }) => Promise<Outcome<R>>;
  /** Runs work of several parts under the same lock. */
  readonly locked: <R>(work: () => Promise<R>) => Promise<R>;
  readonly write: (value: T) => Outcome<void>;
  readonly clear: () => void;
  /** Calls back when another page of this browser has changed it. */
  readonly onChange: (listener: () => void) => () => void;
}

/**
 * @param name key in storage, with the prefix of the client.
 * @param parse reads what was stored; anything odd must come out as the empty value, since storage may hold anything.
 */
export function storageSlot<T>(name: string, parse: (stored: unknown) => T): Slot<T> {
  const read = (): T => {
    try {
      const text = localStorage.getItem(name);
      return parse(text === null ? null : JSON.parse(text));
    } catch {
      return parse(null);
    }
  };
  const write = (value: T): Outcome<void> => {
    try {
      localStorage.setItem(name, JSON.stringify(value));
      return ok(undefined);
    } catch {
      // Full, or forbidden by the browser.
      return refused("too-large");
    }
  };
  const locked = <R>(work: () => Promise<R>): Promise<R> => withLock(name, work);
  return {
    read,
    write,
    locked,
    clear: () => localStorage.removeItem(name),
    onChange: (listener) => {
      const heard = (event: StorageEvent): void => {
        if (event.key === name || event.key === null) listener();
      };
      window.addEventListener("storage", heard);
      return () => window.removeEventListener("storage", heard);
    },
    update: (change) =>
      locked(async () => {
        const { value, answer } = change(read());
        const written = write(value);
        return written.ok ? ok(answer) : written;
      }),
  };
}

const tails = new Map<string, Promise<unknown>>();

/** Web Locks reach over panes and commands; where a web view lacks them, one page at least stays in order with itself. */
function withLock<R>(name: string, work: () => Promise<R>): Promise<R> {
  const locks = typeof navigator === "undefined" ? undefined : (navigator.locks as LockManager | undefined);
  if (locks) return locks.request(name, work) as Promise<R>;
  const next = (tails.get(name) ?? Promise.resolve()).then(work, work);
  tails.set(
    name,
    next.catch(() => undefined),
  );
  return next;
}
