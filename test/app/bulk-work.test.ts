import type { Bulk } from "../../src/app/bulk";
import type { Session } from "../../src/app/state";
import type { Fault } from "../../src/platform/memory/faults";
import { createWorld, deliver, refOf, type StoredMail, type World } from "../../src/platform/memory/world";
import { kit } from "./kit";
import { me, message, pane, settled } from "./scene";

interface Many {
  readonly world: World;
  readonly mails: readonly StoredMail[];
  readonly session: Session;
  readonly bulk: Bulk;
}

/** A mailbox with so many sales mails of as many sellers, all of them selected. */
async function many(count: number, decide: (call: string) => Fault | null = () => null): Promise<Many> {
  const world = createWorld("2026-03-03T09:00:00.000Z", { address: me, name: "Me", language: "en" });
  const mails = Array.from({ length: count }, (_, index) =>
    deliver(world, message(`m${index}`, { from: { name: "Ann", address: `ann@n${index}-seller.example` } }), {
      conversationId: `c${index}`,
    }),
  );
  world.scopes.add("read").add("write").add("send");
  world.selection = { kind: "several", refs: mails.map(refOf) };
  const { session } = pane(world, kit, "pane", decide);
  await session.start();
  return { world, mails, session, bulk: await session.bulk() };
}

const states = (bulk: Bulk): Readonly<Record<string, number>> => {
  const counted: Record<string, number> = {};
  for (const { state } of bulk.state().items) counted[state] = (counted[state] ?? 0) + 1;
  return counted;
};

test("proposes by verdict: sales declined, others left alone, what has a run already left too; nothing is changed", async () => {
  const { world, bulk, mails, session } = await many(3);
  const friend = deliver(world, message("f", { from: { name: "Bo", address: "bo@friend.example" } }));
  const own = deliver(world, message("o", { from: { name: "Me", address: me } }));
  world.selection = { kind: "one", ref: refOf(mails[0] as StoredMail) };
  const other = pane(world, kit, "other");
  await other.session.start();
  await other.session.declineAndArchive("draft");
  const before = JSON.stringify(world.mails);
  await bulk.preview([...mails, friend, own].map(refOf));
  expect(bulk.state().items.map(({ act, reason }) => `${act} ${reason}`)).toEqual([
    "leave done-before",
    "decline sales",
    "decline sales",
    "leave not-sales",
    "leave ours",
  ]);
  expect(bulk.state().items[1]?.text).toContain("Dear Ann");
  expect(JSON.stringify(world.mails)).toBe(before);
  session.stop();
});

test("of one seller's messages the newest is answered, the others are filed; a friend cannot be declined by mistake", async () => {
  const { world, bulk } = await many(0);
  const from = { name: "Ann", address: "ann@seller.example" };
  const days = ["01", "03", "02"];
  const mails = days.map((day, index) =>
    deliver(world, message(`s${index}`, { from, sentAt: `2026-03-${day}T09:00:00Z` }), { conversationId: `s${index}` }),
  );
  const friend = deliver(world, message("f", { from: { address: "bo@friend.example" } }), { conversationId: "f" });
  await bulk.preview([...mails, friend].map(refOf));
  expect(bulk.state().items.map(({ act }) => act)).toEqual(["file", "decline", "file", "leave"]);
  bulk.choose(friend.id, "decline");
  bulk.choose(mails[0]?.id ?? "", "leave");
  await bulk.start();
  expect(bulk.state().items.map(({ state }) => state)).toEqual(["left", "done", "done", "left"]);
  expect(world.mails.filter(({ reply }) => reply)).toHaveLength(1);
  expect(mails.map(({ folder }) => folder)).toEqual(["inbox", "archive", "archive"]);
  expect(friend.folder).toBe("inbox");
});

test("three of forty fail: each says why, the others are done; trying again ends it; undo takes back all of it", async () => {
  let broken = true;
  let calls = 0;
  const { world, bulk } = await many(40, (call) => {
    if (call === "mailbox.createReply") calls++;
    const hit = broken && [5, 17, 33].includes(calls);
    return hit && call === "mailbox.createReply" ? { kind: "refuse", why: "forbidden" } : null;
  });
  const before = JSON.stringify(world.mails);
  await bulk.preview(world.mails.map(refOf));
  await bulk.start();
  expect(states(bulk)).toEqual({ done: 37, failed: 3 });
  expect(bulk.state().items.flatMap(({ why }) => why ?? [])).toEqual(["forbidden", "forbidden", "forbidden"]);
  broken = false;
  await bulk.retry();
  expect(states(bulk)).toEqual({ done: 40 });
  expect(world.mails.filter(({ reply }) => reply)).toHaveLength(40);
  await bulk.undo();
  expect(states(bulk)).toEqual({ undone: 40 });
  expect(JSON.stringify(world.mails.filter(({ reply }) => !reply))).toBe(before);
  expect(world.journal).toEqual([]);
});

test("ends between two messages when the reader says so, goes on from there, and asks for consent before anything", async () => {
  const { world, bulk } = await many(6);
  await bulk.preview(world.mails.map(refOf));
  const stop = bulk.subscribe(({ done }) => done === 2 && bulk.cancel());
  await bulk.start();
  stop();
  expect(bulk.state().phase).toBe("cancelled");
  expect(states(bulk)).toEqual({ done: 2, waiting: 4 });
  await bulk.start();
  expect(states(bulk)).toEqual({ done: 6 });
  const without = await many(2);
  without.world.scopes.clear();
  await without.bulk.preview(without.mails.map(refOf));
  await without.bulk.start();
  expect(without.bulk.state()).toMatchObject({ phase: "preview", refused: "no-consent" });
  expect(without.world.journal).toEqual([]);
});

test("a reading that nobody waits for any more is dropped", async () => {
  const { bulk, mails } = await many(5);
  const reading = bulk.preview(mails.map(refOf));
  await settled();
  bulk.close();
  await reading;
  expect(bulk.state()).toMatchObject({ phase: "idle", items: [] });
});
