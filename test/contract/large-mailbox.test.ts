import type { LookBackState } from "../../src/app/look-back";
import type { Verdict } from "../../src/engine/verdict";
import type { Conversation } from "../../src/mail/message";
import { cancelSource } from "../../src/ports/cancel";
import { certificate } from "../host/local-host";
import { largeScene, type LargeScene } from "./large-scene";
import { valueOf } from "./mailbox-contract";

jest.setTimeout(180_000);

/** Messages of a conversation that the judge holds at this moment, at most: what is read streams past it. */
let held = 0;

/** A verdict that can be foreseen: sales is what comes from a vendor. */
function judge(conversation: Conversation): Verdict {
  held = Math.max(held, conversation.messages.length);
  const from = conversation.messages[0]?.from?.address ?? "";
  const key = from.slice(from.indexOf("@") + 1);
  const sales = key.startsWith("vendor-");
  return {
    id: conversation.id,
    verdict: sales ? "sales" : "clear",
    score: sales ? 0.9 : 0.1,
    level: sales ? 1 : 0,
    stage: sales ? "pitch" : "none",
    refusals: 0,
    touchesAfterRefusal: 0,
    seller: { key, name: null, people: [from] },
    messages: [],
    against: [],
    cannotTell: [],
    advice: { action: "none", why: "" },
  };
}

let scene: LargeScene;
beforeAll(async () => {
  scene = await largeScene(50_000, await certificate(), judge);
});
afterAll(() => scene.close());

test("50,000 messages: the look back over 10,000 streams with progress, three requests at once at most", async () => {
  const { host, lookBack, atOnce } = scene;
  host.control.clearGraphCalls();
  const back = await lookBack();
  const seen: LookBackState[] = [];
  back.subscribe((state) => void seen.push(state));
  // 144 messages a day.
  await back.start(Math.round(10_000 / 144));
  const state = back.state();
  expect(state).toMatchObject({ phase: "done", refused: null });
  expect(state.read).toBeGreaterThanOrEqual(9_930);
  expect(state.read).toBeLessThanOrEqual(10_080);
  expect(seen[2]?.total).toBe(state.read);
  const steps = new Set(seen.map(({ read }) => read)).size;
  expect(steps).toBe(Math.ceil(state.read / 50) + 1);
  expect(atOnce()).toBeLessThanOrEqual(3);
  const pages = host.control.graphCalls().filter(({ path }) => path.includes("/mailFolders/inbox/messages"));
  expect(pages).toHaveLength(Math.ceil(state.read / 50));
  // 25 sellers are read through whole, with at most five questions each of at most eight pages.
  expect(host.control.graphCalls().length - pages.length).toBeLessThanOrEqual(25 * 5 * 8);
  expect(state.sellers).toHaveLength(40);
  expect(state.weeks.length).toBeLessThanOrEqual(12);
  for (const { headers } of host.control.graphCalls()) expect(headers["prefer"]).toContain('IdType="ImmutableId"');
});

test("what is kept of a look back does not grow with the mailbox", async () => {
  const { lookBack } = scene;
  const back = await lookBack();
  const sizes: number[] = [];
  for (const days of [2, 4, 8]) {
    held = 0;
    await back.start(days);
    expect(back.state().phase).toBe("done");
    const { weeks, ...kept } = back.state();
    expect(weeks.length).toBeLessThanOrEqual(days / 7 + 2);
    sizes.push(JSON.stringify({ ...kept, sellers: kept.sellers.length }).length);
    // One message at a time, and for those read through whole at most what one conversation may hold.
    expect(held).toBeLessThanOrEqual(120);
  }
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(20);
});

test("the question for one seller takes a bounded number of calls in a large mailbox", async () => {
  const { host, history } = scene;
  host.control.clearGraphCalls();
  const query = { addresses: ["sam@vendor-3.example"], domains: ["vendor-3.example"], since: "2026-01-01T00:00:00Z" };
  const found = valueOf(await history.seller(query, cancelSource().signal));
  expect(found.length).toBeGreaterThan(10);
  expect(host.control.graphCalls().length).toBeLessThanOrEqual(4);
});

test("a message of the large mailbox can be changed like any other", async () => {
  const { host } = scene;
  const item = host.control.find("<large-7@mail.example>");
  if (!item) throw new Error("no such message");
  await host.control.change(item, { categories: ["Red category"] });
  await host.control.move(item, "archive");
  expect(host.control.messages("archive").map(({ subject }) => subject)).toEqual([item.subject]);
  expect(await host.control.audit()).toEqual([]);
});
