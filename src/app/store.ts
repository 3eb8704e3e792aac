import type { AppState } from "./state";

/** Holds the state and tells of every change. */
export interface Store {
  readonly get: () => AppState;
  readonly set: (change: Partial<AppState>) => void;
  readonly subscribe: (listener: (state: AppState) => void) => () => void;
}

/** Each change makes a new frozen state; a change that changes nothing tells nobody. */
export function createStore(initial: AppState): Store {
  let state = Object.freeze(initial);
  const listeners = new Set<(state: AppState) => void>();
  return {
    get: () => state,
    set: (change) => {
      const keys = Object.keys(change) as (keyof AppState)[];
      if (keys.every((key) => Object.is(state[key], change[key]))) return;
      state = Object.freeze({ ...state, ...change });
      for (const listener of [...listeners]) listener(state);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
