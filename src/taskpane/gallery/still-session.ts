import { lookBackAtRest } from "../../app/look-back";
import type { AppState, Session } from "../../app/state";
import { ok } from "../../ports/outcome";
import { emptyBook, stillBook, stillLook, stillRule } from "./still-book";
import type { Opened } from "./still-book";

/** A session that stands still at one state, but for what a gallery has to react to: writing, closing, hiding. */
export function stillSession(at: AppState, { book = emptyBook, look = lookBackAtRest, rule }: Opened = {}): Session {
  let state = at;
  const listeners = new Set<(state: AppState) => void>();
  const set = (change: Partial<AppState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener(state);
  };
  const nothing = async (): Promise<void> => undefined;
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: nothing,
    readMore: nothing,
    prepareDecline: () => undefined,
    editDecline: (text) => state.decline !== null && set({ decline: { ...state.decline, text, edited: true } }),
    closeDecline: () => set({ decline: null }),
    declineAndArchive: nothing,
    fileSilently: nothing,
    undo: nothing,
    resume: nothing,
    dismissRun: async () => set({ run: null }),
    allow: nothing,
    callSales: nothing,
    changeSettings: async (change) => {
      set({ settings: { ...state.settings, ...(typeof change === "function" ? change(state.settings) : change) } });
      return ok(undefined);
    },
    openMessage: nothing,
    dismissBanner: () => set({ banner: null }),
    refusals: async () => ({ refusals: [] }),
    addMail: async () => [],
    sellers: async () => stillBook(book),
    mailRule: () =>
      rule ? Promise.resolve(stillRule(rule)) : Promise.reject(new Error("a still session has no mail rule")),
    bulk: () => Promise.reject(new Error("a still session has nothing to work on")),
    lookBack: async () => stillLook(look),
    stop: () => undefined,
  };
}
