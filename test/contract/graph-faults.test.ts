import { cancelSource } from "../../src/ports/cancel";
import type { Why } from "../../src/ports/outcome";
import type { Host } from "../../src/host/options";
import { seedMessage } from "../../src/host/seed";
import { ann, me } from "../host/local-host";
import { graphScene, type GraphScene } from "./graph-scene";
import { valueOf } from "./mailbox-contract";

jest.setTimeout(30_000);

type Kind = Parameters<Host["control"]["faults"]["add"]>[0]["kind"];

const never = cancelSource().signal;
const words = { html: "<p>Please stop.</p>", token: "pw-0123456789abcdef", run: "run-1" };
const archive = { kind: "well-known", name: "archive" } as const;

let scene: GraphScene;
beforeEach(async () => {
  scene = await graphScene(2_500);
});
afterEach(() => scene.close());

const fault = (kind: Kind, more: object = {}): void => scene.host.control.faults.add({ kind, times: 99, ...more });
const statuses = (method: string, path: string): readonly (number | null)[] =>
  scene.host.control
    .graphCalls()
    .filter((call) => call.method === method && call.path.includes(path))
    .map(({ status }) => status);

describe("what Graph's refusals mean", () => {
  test.each<[Kind, Why]>([
    [401, "expired"],
    [403, "forbidden"],
    [404, "gone"],
    [412, "changed"],
    [500, "server"],
    [503, "busy"],
    [504, "gateway"],
    ["cut", "offline"],
    ["hang", "timed-out"],
    ["not-json", "unreadable"],
  ])("reading, %s is %s", async (kind, why) => {
    // So long a wait is not ours to make: what is not repeated is told at once.
    fault(kind, { retryAfter: 60 });
    expect(await scene.history.conversation(scene.received, never)).toMatchObject({ ok: false, why });
  });

  test("429 waits as told and goes on", async () => {
    fault(429, { times: 1, retryAfter: 1 });
    expect(await scene.history.conversation(scene.received, never)).toMatchObject({ ok: true });
    expect(statuses("GET", "conversationId")).toEqual([429, 200]);
  });

  test("a longer wait is handed to the reader, with its length", async () => {
    fault(429, { retryAfter: 120 });
    const answer = await scene.history.conversation(scene.received, never);
    expect(answer).toEqual({ ok: false, why: "throttled", retryAfter: 120 });
    expect(statuses("GET", "conversationId")).toEqual([429]);
  });

  test.each<Kind>([503, 504])("%s is tried again", async (kind) => {
    fault(kind, { times: 1, retryAfter: 0 });
    expect(await scene.history.conversation(scene.received, never)).toMatchObject({ ok: true });
  });

  test("a token refused in the middle is renewed once, silently", async () => {
    valueOf(await scene.history.conversation(scene.received, never));
    scene.host.control.signIn.expireTokens();
    fault(401, { times: 1 });
    expect(await scene.history.conversation(scene.received, never)).toMatchObject({ ok: true });
  });

  test("consent withdrawn in the middle", async () => {
    valueOf(await scene.mailbox.whereIs(scene.received, archive));
    scene.host.control.signIn.withdraw();
    expect(await scene.mailbox.move(scene.received, archive)).toMatchObject({ ok: false, why: "no-consent" });
  });
});

describe("what is never repeated", () => {
  test.each<Kind>([429, 503, 504, "cut", "hang"])("a send answered by %s is sent no second time", async (kind) => {
    const draft = valueOf(await scene.mailbox.createReply(scene.received, words));
    fault(kind, { path: "/send", retryAfter: 0 });
    expect(await scene.mailbox.send(draft, null)).toMatchObject({ ok: false });
    expect(statuses("POST", "/send")).toHaveLength(1);
    expect(scene.host.control.sent().filter(({ subject }) => subject.includes("network"))).toHaveLength(1);
  });

  test("a send whose answer was lost is found as sent", async () => {
    const draft = valueOf(await scene.mailbox.createReply(scene.received, words));
    fault(504, { path: "/send", times: 1, afterwards: true });
    expect(await scene.mailbox.send(draft, null)).toMatchObject({ ok: false, why: "gateway" });
    expect(valueOf(await scene.mailbox.findReply(words.token))).toMatchObject({ state: "sent" });
  });

  test("a reply or a move that may have happened is not repeated by itself", async () => {
    fault(503, { path: "/createReply", retryAfter: 0 });
    fault(504, { path: "/move" });
    expect(await scene.mailbox.createReply(scene.received, words)).toMatchObject({ why: "busy" });
    expect(await scene.mailbox.move(scene.received, archive)).toMatchObject({ why: "gateway" });
    expect(statuses("POST", "/createReply")).toHaveLength(1);
    expect(statuses("POST", "/move")).toHaveLength(1);
  });
});

describe("somebody else was faster", () => {
  test("412 while the words go in: read again and written once", async () => {
    fault(412, { method: "PATCH", times: 1 });
    valueOf(await scene.mailbox.createReply(scene.received, words));
    expect((await scene.look()).drafts).toHaveLength(1);
    expect(statuses("PATCH", "/me/messages/")).toEqual([412, 200]);
  });

  test("412 while the category goes on: the new one of somebody else stays", async () => {
    const item = scene.host.control.find("<a3@seller.example>");
    if (!item) throw new Error("no such seed");
    fault(412, { method: "PATCH", times: 1 });
    await scene.host.control.change(item, { categories: ["Red category", "Blue category"] });
    valueOf(await scene.mailbox.setCategory(scene.received, { name: "Ours", colour: "preset1" }, true));
    expect((await scene.look()).categories).toEqual(["Red category", "Blue category", "Ours"]);
  });
});

describe("how Graph is asked", () => {
  test("immutable ids on every call, bodies as text where mail is read, no order by the service", async () => {
    valueOf(await scene.history.conversation(scene.received, never));
    valueOf(await scene.mailbox.createReply(scene.received, words));
    valueOf(await scene.mailbox.move(scene.received, archive));
    const calls = scene.host.control.graphCalls().filter(({ path }) => path.startsWith("/v1.0/me/m"));
    expect(calls.length).toBeGreaterThan(5);
    for (const { headers, path } of calls) {
      expect(headers["prefer"]).toContain('IdType="ImmutableId"');
      expect(path).not.toContain("orderby");
    }
    const read = calls.find(({ path }) => path.includes("conversationId%20eq"));
    expect(read?.headers["prefer"]).toContain('outlook.body-content-type="text"');
  });

  test("on received mail nothing but categories is ever changed", async () => {
    const category = { name: "Ours", colour: "preset1" };
    valueOf(await scene.mailbox.createReply(scene.received, words));
    valueOf(await scene.mailbox.setCategory(scene.received, category, true));
    valueOf(await scene.mailbox.move(scene.received, archive));
    const drafts = new Set(scene.host.control.drafts().map(({ immutableId }) => immutableId));
    const changes = scene.host.control.graphCalls().filter(({ method }) => method === "PATCH");
    const received = changes.filter(({ path }) => ![...drafts].some((id) => path.includes(encodeURIComponent(id))));
    expect(received.length).toBeGreaterThan(0);
    expect(received.map(({ body }) => Object.keys(body as object))).toEqual(received.map(() => ["categories"]));
  });

  test("never more than three requests in flight", async () => {
    scene.host.control.setLatency(30);
    const many = Array.from({ length: 12 }, () => scene.calls.get("/me/mailFolders/inbox"));
    const answers = await Promise.all(many);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    // The local Graph refuses a fifth at a time, as the service does.
    expect(statuses("GET", "/mailFolders/inbox").filter((status) => status === 429)).toEqual([]);
  });

  test("long lists are followed page by page, and the number of calls for a seller is bounded", async () => {
    for (let index = 0; index < 120; index++) {
      const sentAt = new Date(Date.parse("2026-02-01T00:00:00Z") + index * 60_000).toISOString();
      const from = { name: "Bob", address: `bob${index % 30}@seller.example` };
      await scene.host.control.deliver(seedMessage({ from, to: [me], sentAt, subject: `Bump ${index}` }));
    }
    scene.host.control.clearGraphCalls();
    const addresses = Array.from({ length: 30 }, (_, index) => `bob${index}@seller.example`);
    const query = {
      addresses: [ann.address, ...addresses],
      domains: ["seller.example"],
      since: "2026-01-01T00:00:00Z",
    };
    const found = valueOf(await scene.history.seller(query, never));
    expect(found.length).toBe(123);
    expect(scene.host.control.graphCalls().length).toBeLessThanOrEqual(6);
  }, 30_000);

  test("nobody waits any more: the request under way is given up at once", async () => {
    scene.host.control.setLatency(1_500);
    const source = cancelSource();
    const before = Date.now();
    const answer = scene.history.conversation(scene.received, source.signal);
    setTimeout(() => source.cancel(), 50);
    expect(await answer).toMatchObject({ ok: false, why: "stale" });
    expect(Date.now() - before).toBeLessThan(1_000);
  });
});

test("markup, template signs and marks of direction in names and subjects come out inert", async () => {
  const odd = "<img src=x onerror=alert(1)> {{name}} ${x}\u202e \"quoted\" 'single'";
  const item = await scene.host.control.deliver(
    seedMessage({
      from: { name: odd, address: "o'brien@seller.example" },
      to: [me],
      sentAt: "2026-03-07T09:00:00Z",
      subject: odd,
    }),
  );
  const query = { addresses: ["o'brien@seller.example"], domains: [], since: "2026-01-01T00:00:00Z" };
  const found = valueOf(await scene.history.seller(query, never));
  expect(found.map(({ message }) => message.subject)).toEqual([item.subject]);
  const ref = { itemId: item.immutableId, internetMessageId: item.internetMessageId };
  valueOf(await scene.mailbox.createReply(ref, words));
  const draft = scene.host.control.drafts()[0];
  expect(draft?.body.content).toContain("<p>Please stop.</p>");
  expect(draft?.body.content).not.toContain("<img");
});
