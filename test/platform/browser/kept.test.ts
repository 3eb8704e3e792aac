import type { Case } from "../../../src/mail/case";
import { keptStore, type Home } from "../../../src/platform/browser/kept";
import { ok, refused } from "../../../src/ports/outcome";
import { installStorage } from "./storage";

/** The store that comes with a mailbox: each runtime reads the copy of its start. */
function mailboxStore(): {
  readonly open: () => Home;
  readonly value: () => unknown;
  full: boolean;
  /** Characters of the largest value that anybody tried to save, and how often one was refused. */
  largest: number;
  refusals: number;
} {
  let value: unknown;
  const store = {
    full: false,
    largest: 0,
    refusals: 0,
    value: () => value,
    open: (): Home => {
      const atStart = value;
      return {
        read: () => atStart,
        save: async (next) => {
          const size = next === undefined ? 0 : JSON.stringify(JSON.stringify(next)).length;
          store.largest = Math.max(store.largest, size);
          if (store.full || size > 32_768) {
            store.refusals += 1;
            return refused("too-large");
          }
          value = next;
          return ok(undefined);
        },
      };
    },
  };
  return store;
}

let time = Date.parse("2026-03-01T00:00:00.000Z");
const clock = { now: () => new Date(time++).toISOString(), wait: async () => undefined };

function declined(sellerKey: string): Case {
  return {
    sellerKey,
    name: null,
    people: [],
    refusals: [{ at: clock.now(), kind: "declined" }],
    touchesSince: 0,
    lastTouchAt: null,
    taken: [],
    status: "declined",
  };
}

const keysOf = async (store: ReturnType<typeof keptStore>): Promise<readonly string[]> => {
  const all = await store.cases.all();
  return all.ok ? all.value.map(({ sellerKey }) => sellerKey).sort() : [];
};

test("two panes of one browser write at once and lose nothing", async () => {
  installStorage();
  const home = mailboxStore();
  const one = keptStore("", home.open(), clock);
  const other = keptStore("", home.open(), clock);
  await Promise.all([
    ...Array.from({ length: 20 }, (_, n) => one.cases.update(`a${n}.example`, () => declined(`a${n}.example`))),
    ...Array.from({ length: 20 }, (_, n) => other.cases.update(`b${n}.example`, () => declined(`b${n}.example`))),
    one.settings.change({ sending: "send" }),
    other.settings.change({ aliases: ["x@y.example"] }),
  ]);
  expect(await keysOf(one)).toHaveLength(40);
  expect(await keysOf(other)).toEqual(await keysOf(one));
  // A later device finds all of it in the mailbox's own store.
  installStorage();
  const elsewhere = keptStore("", home.open(), clock);
  expect(await keysOf(elsewhere)).toHaveLength(40);
  expect(await elsewhere.settings.read()).toEqual({ ok: true, value: { sending: "send", aliases: ["x@y.example"] } });
});

test("a change made from what is stored keeps what another pane has just changed", async () => {
  installStorage();
  const home = mailboxStore();
  const one = keptStore("", home.open(), clock);
  const other = keptStore("", home.open(), clock);
  const add = (address: string) => one.settings.change(({ aliases = [] }) => ({ aliases: [...aliases, address] }));
  await Promise.all([
    add("a@corp.example"),
    other.settings.change(({ aliases = [] }) => ({ aliases: [...aliases, "b@corp.example"] })),
    add("c@corp.example"),
  ]);
  const read = await other.settings.read();
  expect(new Set(read.ok ? read.value.aliases : [])).toEqual(
    new Set(["a@corp.example", "b@corp.example", "c@corp.example"]),
  );
});

test("2,000 sellers from two panes in random order: none of the newest 500 lost, never over 32 KB", async () => {
  installStorage();
  const home = mailboxStore();
  const panes = [keptStore("", home.open(), clock), keptStore("", home.open(), clock)] as const;
  const random = seeded(2_000);
  const order = shuffled(
    Array.from({ length: 2000 }, (_, n) => `declined-seller-${n}.example`),
    random,
  );
  // Up to four changes at once, each by whichever pane comes up.
  for (let at = 0; at < order.length;) {
    const together = order.slice(at, at + 1 + Math.floor(random() * 4));
    const answers = await Promise.all(
      together.map((key) => panes[random() < 0.5 ? 0 : 1].cases.update(key, (known) => known ?? declined(key))),
    );
    expect(answers.every(({ ok: kept }) => kept)).toBe(true);
    at += together.length;
  }
  expect(home.refusals).toBe(0);
  expect(home.largest).toBeLessThanOrEqual(32_768);
  installStorage();
  const elsewhere = new Set(await keysOf(keptStore("", home.open(), clock)));
  expect(order.slice(-500).filter((key) => !elsewhere.has(key))).toEqual([]);
}, 120_000);

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

test("forgotten, nothing is left in either place", async () => {
  const stored = installStorage();
  const home = mailboxStore();
  const store = keptStore("", home.open(), clock);
  await store.cases.update("a.example", () => declined("a.example"));
  await store.settings.change({ sending: "send" });
  expect(await store.forget()).toEqual({ ok: true, value: 2 });
  expect(home.value()).toBeUndefined();
  expect([...stored.keys()]).toEqual([]);
  expect(await keysOf(store)).toEqual([]);
  expect(await store.settings.read()).toEqual({ ok: true, value: {} });
});

test("many corrections and long lists leave room for the sellers, and all of it stays under the limit", async () => {
  installStorage();
  const home = mailboxStore();
  const store = keptStore("", home.open(), clock);
  const calledSales = Array.from({ length: 200 }, (_, n) => `AAQkAG${String(n).padStart(90, "x")}`);
  const neverJudge = Array.from({ length: 60 }, (_, n) => `person-${n}@friendly-company.example`);
  await store.settings.change({ calledSales, neverJudge });
  for (let n = 0; n < 520; n++) {
    await store.cases.update(`declined-seller-${n}.example`, () => declined(`declined-seller-${n}.example`));
  }
  expect(home.refusals).toBe(0);
  installStorage();
  const elsewhere = keptStore("", home.open(), clock);
  expect((await keysOf(elsewhere)).length).toBeGreaterThanOrEqual(500);
  const read = await elsewhere.settings.read();
  expect(read.ok && read.value.neverJudge).toEqual(neverJudge);
  expect(read.ok && read.value.calledSales?.at(-1)).toBe(calledSales.at(-1));
}, 120_000);

test("templates push out no correction, and all of it stays under the limit", async () => {
  installStorage();
  const home = mailboxStore();
  const store = keptStore("", home.open(), clock);
  const calledSales = Array.from({ length: 20 }, (_, n) => `AAQkAG${String(n).padStart(90, "x")}`);
  const templates = Array.from({ length: 10 }, (_, n) => ({ id: `t${n}`, name: `Name ${n}`, text: "x".repeat(700) }));
  await store.settings.change({ calledSales, templates });
  for (let n = 0; n < 40; n++) await store.cases.update(`seller-${n}.example`, () => declined(`seller-${n}.example`));
  expect(home.refusals).toBe(0);
  installStorage();
  const elsewhere = keptStore("", home.open(), clock);
  expect(await elsewhere.settings.read()).toEqual({ ok: true, value: { calledSales, templates } });
  expect(await keysOf(elsewhere)).toHaveLength(40);
});

test("what was removed does not come back from an older copy", async () => {
  installStorage();
  const home = mailboxStore();
  await keptStore("", home.open(), clock).cases.update("a.example", () => declined("a.example"));
  const stale = home.open();
  const store = keptStore("", home.open(), clock);
  await store.cases.update("a.example", () => null);
  expect(await keysOf(keptStore("", stale, clock))).toEqual([]);
});

test("one of the two places is enough; with neither it says so", async () => {
  installStorage();
  const home = mailboxStore();
  home.full = true;
  const store = keptStore("", home.open(), clock);
  expect(await store.settings.change({ sending: "send" })).toMatchObject({ ok: true });
  installStorage(0);
  expect(await keptStore("", home.open(), clock).settings.change({ sending: "send" })).toEqual({
    ok: false,
    why: "too-large",
  });
});

test("odd contents of either place are no contents", async () => {
  const stored = installStorage();
  stored.set("pitchwall.kept.1", '{"cases":[null,{"x":1}],"settings":7}');
  const home = { read: () => ({ v: 1, s: null, c: "\t\t\nrubbish" }), save: async () => ok(undefined) };
  const store = keptStore("", home, clock);
  expect(await keysOf(store)).toEqual([]);
  expect(await store.settings.read()).toEqual({ ok: true, value: {} });
});
