import type { Sellers } from "../../src/app/sellers";
import type { Case } from "../../src/mail/case";
import { refused } from "../../src/ports/outcome";
import { deliver } from "../../src/platform/memory/world";
import { kit } from "./kit";
import { me, message, pane, preset, scene, sessionOf, type Scene } from "./scene";

function known(sellerKey: string, more: Partial<Case> = {}): Case {
  return {
    sellerKey,
    name: "Seller",
    people: [`ann@${sellerKey}`],
    refusals: [{ at: "2026-03-01T09:00:00.000Z", kind: "declined" }],
    touchesSince: 2,
    lastTouchAt: "2026-03-02T09:00:00.000Z",
    taken: [{ at: "2026-03-01T09:00:00.000Z", runId: "r1", what: "declined" }],
    status: "declined",
    ...more,
  };
}

async function opened(...cases: readonly Case[]): Promise<Scene & { readonly sellers: Sellers }> {
  const set = await scene(kit, (world) => {
    for (const one of cases) world.cases.set(one.sellerKey, one);
  });
  const sellers = await set.session.sellers();
  await sellers.refresh();
  return { ...set, sellers };
}

const judged = ({ session }: Scene) => {
  const { reading } = session.state();
  if (reading.kind !== "judged") throw new Error(reading.kind);
  return reading;
};

test("the book is the same each time, and knows what the store knows", async () => {
  const { session, sellers } = await opened(known("a.example"), known("b.example", { touchesSince: 5 }));
  expect(await session.sellers()).toBe(sellers);
  expect(sellers.state().rows.map(({ key }) => key)).toEqual(["b.example", "a.example"]);
});

test("reopening lets earlier refusals hold no longer, on the screen at once, and can be taken back", async () => {
  const before = known("seller.example");
  const set = await opened(before);
  expect(judged(set).known?.status).toBe("declined");
  await set.sellers.reopen("seller.example");
  expect(set.world.cases.get("seller.example")).toMatchObject({ status: "reopened", refusals: [], touchesSince: 0 });
  expect(judged(set).known?.status).toBe("reopened");
  expect(set.sellers.state().undo).toEqual({ kind: "reopened", what: "seller.example" });
  await set.sellers.undo();
  expect(set.world.cases.get("seller.example")).toEqual(before);
  expect(judged(set).known?.status).toBe("declined");
  expect(set.sellers.state().undo).toBeNull();
});

test("forgetting one, the expired, or all: each can be taken back", async () => {
  const old = "2020-01-01T00:00:00.000Z";
  const rest = { refusals: [{ at: old, kind: "declined" as const }], lastTouchAt: old, taken: [] };
  const { world, sellers } = await opened(known("a.example"), known("b.example", rest), known("c.example", rest));
  const keys = (): readonly string[] => [...world.cases.keys()].sort();
  await sellers.forget("a.example");
  expect(keys()).toEqual(["b.example", "c.example"]);
  await sellers.undo();
  await sellers.forgetExpired();
  expect(keys()).toEqual(["a.example"]);
  await sellers.undo();
  await sellers.deleteAll();
  expect(keys()).toEqual([]);
  expect(sellers.state().rows).toEqual([]);
  await sellers.undo();
  expect(keys()).toEqual(["a.example", "b.example", "c.example"]);
});

test("the list of those never judged takes addresses and companies, and gives them back", async () => {
  const set = await opened();
  await set.sellers.allow(" Ann@Seller.Example ", true);
  expect(set.sellers.state().allowed).toEqual([{ entry: "ann@seller.example", by: "reader" }]);
  expect(judged(set).allowed).toBe(true);
  await set.sellers.undo();
  expect(set.sellers.state().allowed).toEqual([]);
  expect(judged(set).allowed).toBe(false);
  await set.sellers.allow("no address", true);
  expect(set.sellers.state().allowed).toEqual([]);
  await set.sellers.allow("@seller.example", true);
  await set.sellers.allow("@seller.example", false);
  expect(set.sellers.state()).toMatchObject({ allowed: [], undo: { kind: "judged-again", what: "@seller.example" } });
});

test("taking back one entry of that list leaves what was put on it, or taken off, since", async () => {
  const set = await opened();
  const kept = (): unknown => set.world.settings.neverJudge;
  await set.sellers.allow("@first.example", true);
  await set.session.allow("person", true);
  await set.sellers.undo();
  expect(kept()).toEqual(["ann@seller.example"]);
  await set.session.changeSettings({ neverJudge: ["Ann@Seller.example", "@second.example"] });
  await set.sellers.allow("ann@seller.example", false);
  await set.session.changeSettings({ neverJudge: [] });
  await set.sellers.undo();
  expect(kept()).toEqual(["Ann@Seller.example"]);
  await set.sellers.allow("ann@seller.example", true);
  expect(kept()).toEqual(["Ann@Seller.example"]);
  expect(set.sellers.state().undo).toBeNull();
});

test("a list of those never judged that cannot be kept is told, and there is nothing to take back", async () => {
  const { ports } = await scene(kit);
  const session = sessionOf({ ...ports, settings: { ...ports.settings, change: async () => refused("too-large") } });
  const sellers = await session.sellers();
  await sellers.refresh();
  await sellers.allow("@first.example", true);
  expect(sellers.state()).toMatchObject({ allowed: [], refused: "too-large", undo: null });
});

test("a change that was fine ends the word of an earlier one that was refused, even where nothing changed", async () => {
  const { ports } = await scene(
    kit,
    ({ settings }) => void Object.assign(settings, { neverJudge: ["@first.example"] }),
  );
  let full = true;
  const change: typeof ports.settings.change = async (how) =>
    full ? refused("too-large") : ports.settings.change(how);
  const session = sessionOf({ ...ports, settings: { ...ports.settings, change } });
  const sellers = await session.sellers();
  await sellers.allow("@first.example", true);
  expect(sellers.state().refused).toBe("too-large");
  full = false;
  await sellers.allow("@first.example", true);
  expect(sellers.state().refused).toBeNull();
});

test("what the outside refuses is said, and nothing can be taken back", async () => {
  const { world } = await scene(kit, (at) => void at.cases.set("a.example", known("a.example")));
  const other = pane(world, kit, "other", (call) =>
    call === "cases.update" || call === "cases.clear" ? { kind: "refuse", why: "too-large" } : null,
  );
  const sellers = await other.session.sellers();
  await sellers.refresh();
  await sellers.forget("a.example");
  expect(sellers.state()).toMatchObject({ refused: "too-large", undo: null });
  expect(world.cases.size).toBe(1);
});

test("a friendly answer after a decline proposes to reopen, and does nothing by itself", async () => {
  const stances = ["interest", "question"] as const;
  for (const stance of stances) {
    const set = await scene(kit, (world) => {
      world.cases.set("seller.example", known("seller.example"));
      world.scopes.add("read");
      const answer = message("m2", {
        from: { address: me },
        to: [{ address: "ann@seller.example" }],
        sentAt: "2026-03-02T10:00:00Z",
        body: { type: "text", content: stance },
      });
      deliver(world, answer, { folder: "sent" });
    });
    expect(judged(set).proposal).toEqual({
      sellerKey: "seller.example",
      name: "Seller",
      answeredAt: "2026-03-02T10:00:00Z",
    });
    expect(set.world.cases.get("seller.example")?.status).toBe("declined");
    const sellers = await set.session.sellers();
    await sellers.refresh();
    expect(sellers.state().proposals).toHaveLength(1);
    sellers.keepClosed("seller.example");
    expect(sellers.state().proposals).toEqual([]);
  }
});

test("removing Pitchwall takes away rules, labels, the category and all that is stored, and nothing else", async () => {
  const set = await opened(known("a.example"));
  const { world, sellers, session } = set;
  for (const scope of ["read", "write", "rules"] as const) world.scopes.add(scope);
  const { category } = preset;
  await session.changeSettings({ sending: "send", aliases: ["old@corp.example"] });
  world.rules.push("Pitchwall: declined sellers", "Newsletters");
  world.masterCategories.push(category, { name: "Mine", colour: "preset1" });
  set.mail.categories = [category.name, "Mine"];
  await sellers.removePitchwall();
  expect(sellers.state().removal).toEqual([
    { part: "rules", state: "done", count: 1 },
    { part: "labels", state: "done", count: 1 },
    { part: "category", state: "done", count: 1 },
    { part: "stored", state: "done", count: 3 },
  ]);
  expect(world.rules).toEqual(["Newsletters"]);
  expect(world.masterCategories.map(({ name }) => name)).toEqual(["Mine"]);
  expect(set.mail.categories).toEqual(["Mine"]);
  expect(world.settings).toEqual({});
  expect(world.cases.size + world.journal.length).toBe(0);
  expect(session.state().settings).toMatchObject({ sending: "draft", aliases: [] });
});

test("without consent what needs none is removed all the same, and the rest says why not", async () => {
  const { sellers, world } = await opened(known("a.example"));
  world.masterCategories.push(preset.category);
  await sellers.removePitchwall();
  expect(sellers.state().removal?.map((one) => ("why" in one ? one.why : one.state))).toEqual([
    "no-consent",
    "no-consent",
    "done",
    "done",
  ]);
});

test("the report for support holds counts and words of ours, no text, name, address or id of the mailbox", async () => {
  const set = await opened(known("secret-seller.example", { name: "Secret Name", people: ["secret@seller.example"] }));
  await set.session.changeSettings({ aliases: ["secret.alias@corp.example"], neverJudge: ["@secret-friend.example"] });
  const text = await set.sellers.diagnostics();
  const report = JSON.parse(text) as Record<string, unknown>;
  expect(report).toMatchObject({
    product: "Pitchwall",
    reading: { kind: "judged", coverage: "message", verdict: "sales" },
    settings: { aliases: 1, neverJudge: 1 },
    sellers: { all: 1, byStatus: { declined: 1 } },
  });
  expect(text).not.toMatch(/secret|@|seller\.example|corp\.example|Our offer|item-/i);
});
