import type { Case } from "../mail/case";
import { ok, type Outcome, type Why } from "../ports/outcome";
import type { SessionContext } from "./context";
import { readersAddresses } from "./gather";
import { evidenceOf, repaired, unrepaired, type Evidence } from "./rebuilding";

/** Where rebuilding from the mailbox stands; the lists name sellers, those new to us and those of whom more was found. */
export type RebuildState =
  | { readonly phase: "idle" }
  | { readonly phase: "reading" }
  | { readonly phase: "found"; readonly added: readonly string[]; readonly repaired: readonly string[] }
  | { readonly phase: "refused"; readonly why: Why };

/** Rebuilding what is remembered of sellers from the mailbox itself; nothing is read before `look`. */
export interface Rebuild {
  readonly state: () => RebuildState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the mailbox, asking for consent where that is needed, and says what it would add; changes nothing. */
  readonly look: () => Promise<void>;
  /** Adds what was found. */
  readonly take: () => Promise<void>;
  /** Puts what was found aside. */
  readonly leave: () => void;
}

/** Ends a change: the outcome, and the way back. */
export type Settle = (changed: Outcome<unknown>, back: () => Promise<Outcome<unknown>>) => Promise<void>;

/** One case with what stood there before; null where there was none. */
interface Repair {
  readonly before: Case | null;
  readonly after: Case;
}

/** Makes the desk for it, over the ports of the session. */
export function createRebuild(context: SessionContext, settle: Settle): Rebuild {
  let state: RebuildState = { phase: "idle" };
  let found: readonly Evidence[] = [];
  const listeners = new Set<() => void>();
  const set = (next: RebuildState): void => {
    state = Object.freeze(next);
    for (const listener of [...listeners]) listener();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    look: () =>
      context.guarded("sellers", async () => {
        if (state.phase === "reading") return;
        set({ phase: "reading" });
        const seen = await evidence(context);
        found = seen.ok ? seen.value : [];
        set(seen.ok ? await proposed(context, found) : { phase: "refused", why: seen.why });
      }),
    take: () =>
      context.guarded("sellers", async () => {
        const chosen = found;
        found = [];
        set({ phase: "idle" });
        await take(context, chosen, settle);
      }),
    leave: () => {
      found = [];
      set({ phase: "idle" });
    },
  };
}

async function evidence({ options, store }: SessionContext): Promise<Outcome<readonly Evidence[]>> {
  const { ports, preset, mayAsk } = options;
  const granted = await ports.signIn.require(["read"], mayAsk);
  store.set({ signIn: ports.signIn.state(), adminConsentLink: ports.signIn.adminConsentLink() });
  if (!granted.ok) return granted;
  const marked = await ports.history.marked(preset.category.name);
  if (!marked.ok) return marked;
  const { reader, settings } = store.get();
  return ok(evidenceOf(marked.value, { me: readersAddresses(reader, settings.aliases), myDomains: preset.myDomains }));
}

/** What taking it would do, by the cases of this moment. */
async function proposed({ options }: SessionContext, found: readonly Evidence[]): Promise<RebuildState> {
  const all = await options.ports.cases.all();
  if (!all.ok) return { phase: "refused", why: all.why };
  const known = new Map(all.value.map((one) => [one.sellerKey, one]));
  const named = (which: readonly Evidence[]): readonly string[] =>
    which.map(({ name, sellerKey }) => name ?? sellerKey);
  const repairs = found.filter((one) => {
    const before = known.get(one.sellerKey);
    return before && repaired(before, one) !== before;
  });
  return { phase: "found", added: named(found.filter((one) => !known.has(one.sellerKey))), repaired: named(repairs) };
}

/** Each seller under the lock of the store, by what stands there then: another pane may have written meanwhile. */
async function take({ options }: SessionContext, found: readonly Evidence[], settle: Settle): Promise<void> {
  const { cases } = options.ports;
  const repairs = new Map<string, Repair>();
  let changed: Outcome<unknown> = ok(undefined);
  for (const one of found) {
    changed = await cases.update(one.sellerKey, (before) => {
      const after = repaired(before, one);
      if (after !== before) repairs.set(one.sellerKey, { before, after });
      return after;
    });
    if (!changed.ok) break;
  }
  await settle(changed, async () => {
    for (const [key, { before, after }] of repairs) {
      const undone = await cases.update(key, (stored) => unrepaired(stored, before, after));
      if (!undone.ok) return undone;
    }
    return ok(undefined);
  });
}
