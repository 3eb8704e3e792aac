import type { CaseStorePort, ClockPort, SettingsPort, UserSettings } from "../../ports/outside";
import { ok, refused, type Outcome } from "../../ports/outcome";
import { mergedCases, unpackCases, type KeptCase } from "./case-pack";
import { storageSlot, type Slot } from "./slot";

/** The small store that comes with the mailbox: read at the start of a runtime, written as a whole. */
export interface Home {
  readonly read: () => unknown;
  readonly save: (value: unknown) => Promise<Outcome<void>>;
}

/** What is kept, as the copy of this browser holds it. */
export interface Kept {
  readonly settings: Partial<UserSettings>;
  /** When the settings were last changed, in milliseconds. */
  readonly settingsStamp: number;
  readonly cases: readonly KeptCase[];
}

export interface KeptStore {
  readonly settings: SettingsPort;
  readonly cases: CaseStorePort;
  /** Empties both places, traces of removed sellers included; answers with how many things were kept. */
  readonly forget: () => Promise<Outcome<number>>;
}

/**
 * Settings and cases. The home keeps the copy that a runtime read at its start, so two panes that save would undo each
 * other; all of this browser therefore share a copy in local storage, changed under a lock, and the home gets the whole
 * of it with every change. What another device saved meanwhile is merged when a runtime starts, the later change winning.
 */
export function keptStore(prefix: string, home: Home, clock: ClockPort): KeptStore {
  const slot = storageSlot<Kept>(`${prefix}pitchwall.kept.1`, keptOf);
  let atStart = homeOf(home.read());
  const now = (): number => Date.parse(clock.now());
  const current = (): Kept => merged(slot.read(), atStart);
  const change = (make: (kept: Kept) => Kept): Promise<Outcome<Kept>> => changed(slot, home, { current, make, now });
  return {
    settings: {
      read: async () => ok(current().settings),
      change: async (wanted) => {
        const answer = await change((kept) => ({
          ...kept,
          settings: withoutUndefined({
            ...kept.settings,
            ...(typeof wanted === "function" ? wanted(kept.settings) : wanted),
          }),
          settingsStamp: Math.max(now(), kept.settingsStamp + 1),
        }));
        return answer.ok ? ok(answer.value.settings) : answer;
      },
    },
    cases: casesOf(current, change, now),
    forget: () =>
      slot.locked(async () => {
        const { cases, settings } = current();
        const count = cases.filter(({ known }) => known !== null).length + Object.keys(settings).length;
        atStart = empty;
        slot.clear();
        const gone = await home.save(undefined);
        return gone.ok ? ok(count) : gone;
      }),
  };
}

function casesOf(
  current: () => Kept,
  change: (make: (kept: Kept) => Kept) => Promise<Outcome<Kept>>,
  now: () => number,
): CaseStorePort {
  const find = (kept: Kept, key: string): KeptCase | undefined => kept.cases.find(({ sellerKey }) => sellerKey === key);
  return {
    find: async (key) => ok(find(current(), key)?.known ?? null),
    all: async () => ok(current().cases.flatMap(({ known }) => (known ? [known] : []))),
    update: async (key, make) => {
      const answer = await change((kept) => {
        const before = find(kept, key);
        const known = make(before?.known ?? null);
        if (!before && !known) return kept;
        const next = { sellerKey: key, known, stamp: Math.max(now(), (before?.stamp ?? 0) + 1) };
        return { ...kept, cases: [...kept.cases.filter((one) => one !== before), next] };
      });
      return answer.ok ? ok(find(answer.value, key)?.known ?? null) : answer;
    },
    clear: async () => {
      const answer = await change((kept) => ({
        ...kept,
        cases: kept.cases.map((one) => ({ ...one, known: null, stamp: Math.max(now(), one.stamp + 1) })),
      }));
      return answer.ok ? ok(undefined) : answer;
    },
  };
}

interface Changing {
  readonly current: () => Kept;
  readonly make: (kept: Kept) => Kept;
  readonly now: () => number;
}

/** A change counts when either place has it; the other gets it with the next change. */
async function changed(slot: Slot<Kept>, home: Home, { current, make, now }: Changing): Promise<Outcome<Kept>> {
  // What writes the form of the home is not needed to read it.
  const coming = import(/* webpackChunkName: "steps" */ "./kept-home").catch(() => null);
  // Waited for before the lock: a script that does not come must not hold up the other panes.
  const writing = await coming;
  return slot.locked(async () => {
    const next = make(current());
    const here = slot.write(next);
    const there = writing ? await home.save(writing.homeForm(next, now())) : refused("offline");
    return here.ok || there.ok ? ok(next) : there;
  });
}

function merged(one: Kept, other: Kept): Kept {
  const later = other.settingsStamp > one.settingsStamp ? other : one;
  return { settings: later.settings, settingsStamp: later.settingsStamp, cases: mergedCases(one.cases, other.cases) };
}

function homeOf(value: unknown): Kept {
  const { v, s, t, c } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (v !== 1) return empty;
  return keptOf({ settings: s, settingsStamp: t, cases: typeof c === "string" ? unpackCases(c) : [] });
}

const empty: Kept = { settings: {}, settingsStamp: 0, cases: [] };

function keptOf(stored: unknown): Kept {
  const { settings, settingsStamp, cases } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  return {
    settings: settings && typeof settings === "object" ? (settings as Partial<UserSettings>) : {},
    settingsStamp: typeof settingsStamp === "number" ? settingsStamp : 0,
    cases: Array.isArray(cases) ? cases.filter(isKeptCase) : [],
  };
}

function isKeptCase(value: unknown): value is KeptCase {
  const kept = value as Partial<KeptCase> | null;
  return typeof kept?.sellerKey === "string" && typeof kept.stamp === "number";
}

function withoutUndefined(settings: Partial<UserSettings>): Partial<UserSettings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
