import type { LookBack, LookBackState } from "../../src/app/look-back";
import type { Message } from "../../src/mail/message";
import { deliver, type World } from "../../src/platform/memory/world";
import { kit } from "./kit";
import { me, message, scene, settled, type Scene } from "./scene";

const day = 86_400_000;
const now = Date.parse("2026-03-03T09:00:00.000Z");

function at(days: number): string {
  return new Date(now - days * day).toISOString();
}

function from(address: string, id: string, days: number): Message {
  return message(id, { from: { name: "Somebody", address }, sentAt: at(days) });
}

/** One message of a seller on the screen, and an Inbox of so many others: every tenth is a seller's, the rest friends'. */
async function inboxOf(
  count: number,
  prepare: (world: World) => void = () => undefined,
): Promise<Scene & { readonly back: LookBack }> {
  const set = await scene(kit, (world) => {
    world.scopes.add("read");
    for (let n = 0; n < count; n++) {
      const who = n % 10 === 0 ? `ann${n % 3}@seller.example` : `friend${n}@friends.example`;
      deliver(world, from(who, `i${n}`, 1 + n / 100), { conversationId: `of-${n}` });
    }
    prepare(world);
  });
  return { ...set, back: await set.session.lookBack() };
}

test("a look back tells sellers by persistence, counts by week, and changes nothing", async () => {
  const { back, world } = await inboxOf(99, (at) => {
    deliver(at, from("bob@other-seller.example", "o1", 3), { conversationId: "other" });
  });
  const before = JSON.stringify([world.mails, [...world.cases], world.journal, world.settings, world.masterCategories]);
  await back.start(30);
  const state = back.state();
  expect(state).toMatchObject({ phase: "done", days: 30, read: 101, total: 101, refused: null, confirming: false });
  expect(state.sellers.map(({ key, messages, whole }) => ({ key, messages, whole }))).toEqual([
    { key: "seller.example", messages: 11, whole: true },
    { key: "other-seller.example", messages: 1, whole: true },
  ]);
  expect(state.sellers[0]?.people).toEqual(expect.arrayContaining(["ann@seller.example", "ann0@seller.example"]));
  expect(state.levels).toEqual([0, 0, 2, 0, 0, 0]);
  expect(state.weeks.reduce((sum, { all }) => sum + all, 0)).toBe(101);
  expect(state.weeks.reduce((sum, { sales }) => sum + sales, 0)).toBe(12);
  expect(JSON.stringify([world.mails, [...world.cases], world.journal, world.settings, world.masterCategories])).toBe(
    before,
  );
});

test("progress comes page by page, newest first", async () => {
  const { back } = await inboxOf(60);
  const seen: LookBackState[] = [];
  back.subscribe((state) => void seen.push(state));
  await back.start(30);
  const reads = [...new Set(seen.map(({ read }) => read))];
  expect(reads).toEqual([0, 20, 40, 60, 61]);
  const reached = seen.flatMap(({ reachedAt }) => (reachedAt === null ? [] : [reachedAt]));
  expect([...reached].sort().reverse()).toEqual(reached);
});

test("a pause rests at the next page and goes on from there; no message is read twice", async () => {
  const { back } = await inboxOf(60);
  const stop = back.subscribe(({ read }) => {
    if (read === 20) back.pause();
  });
  await back.start(30);
  expect(back.state()).toMatchObject({ phase: "paused", read: 20 });
  stop();
  await back.resume();
  expect(back.state()).toMatchObject({ phase: "done", read: 61 });
});

test("a pause taken back at once goes on as one", async () => {
  const { back } = await inboxOf(60);
  const started = back.start(30);
  await settled();
  back.pause();
  await back.resume();
  await started;
  expect(back.state()).toMatchObject({ phase: "done", read: 61 });
});

test("cancelled, it keeps what was found and reads no more; a new start begins anew", async () => {
  const { back } = await inboxOf(60);
  const stop = back.subscribe(({ read, phase }) => {
    if (read === 40 && phase === "running") back.cancel();
  });
  await back.start(30);
  stop();
  expect(back.state()).toMatchObject({ phase: "cancelled", read: 40 });
  await back.resume();
  expect(back.state().phase).toBe("cancelled");
  await back.start(30);
  expect(back.state()).toMatchObject({ phase: "done", read: 61 });
});

test("refused in the middle it says why, and goes on from the same page", async () => {
  const { back, world } = await inboxOf(60);
  const stop = back.subscribe(({ read }) => {
    if (read !== 20) return;
    world.scopes.delete("read");
    world.refusal = "throttled";
  });
  await back.start(30);
  stop();
  expect(back.state()).toMatchObject({ phase: "refused", refused: { why: "throttled" } });
  expect(back.state().read).toBeLessThan(61);
  world.scopes.add("read");
  await back.resume();
  expect(back.state()).toMatchObject({ phase: "done", read: 61, refused: null });
});

test("without consent nothing is read", async () => {
  const { back } = await inboxOf(5, (world) => world.scopes.clear());
  await back.start(30);
  expect(back.state()).toMatchObject({ phase: "refused", read: 0, refused: { why: "no-consent" } });
});

test("only the days asked for are read, and never more than the organisation allows", async () => {
  const { back } = await inboxOf(0, (world) => {
    deliver(world, from("ann@seller.example", "old", 20));
    deliver(world, from("ann@seller.example", "older", 900));
  });
  await back.start(10);
  expect(back.state().read).toBe(1);
  await back.start(100_000);
  expect(back.state()).toMatchObject({ days: 730, read: 2 });
});

test("a seller whose whole story is innocent is left out; who is never judged too", async () => {
  const { back, session } = await inboxOf(20, (world) => {
    deliver(world, from("bob@other-seller.example", "b1", 2), { conversationId: "b" });
    // The judge of these tests takes seven messages between us for a dealing.
    for (let n = 0; n < 7; n++) {
      const answer = message(`s${n}`, {
        from: { address: me },
        to: [{ address: "bob@other-seller.example" }],
        sentAt: at(n + 3),
      });
      deliver(world, answer, { folder: "sent", conversationId: `s${n}` });
    }
  });
  await back.start(30);
  expect(back.state().sellers.map(({ key }) => key)).toEqual(["seller.example"]);
  await session.changeSettings({ neverJudge: ["@seller.example"] });
  await back.start(30);
  expect(back.state()).toMatchObject({ sellers: [], read: 22 });
});
