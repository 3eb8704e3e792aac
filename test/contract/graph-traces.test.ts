import { inBatches } from "../../src/platform/graph/batch";
import { graphTraces } from "../../src/platform/graph/traces";
import { seedMessage } from "../../src/host/seed";
import { ann, me } from "../host/local-host";
import { graphScene, type GraphScene } from "./graph-scene";

jest.setTimeout(60_000);

const ours = "Pitchwall: declined";

let scene: GraphScene;
const waits: number[] = [];
const clock = { now: () => "2026-03-06T09:00:00Z", wait: async (ms: number) => void waits.push(ms) };

beforeEach(async () => {
  waits.length = 0;
  scene = await graphScene(5_000);
});
afterEach(() => scene.close());

/** So many labelled messages, each with a category of the reader's own beside ours. */
async function labelled(count: number): Promise<void> {
  const { control } = scene.host;
  for (let index = 0; index < count; index++) {
    const sentAt = new Date(Date.parse("2026-02-01T00:00:00Z") + index * 60_000).toISOString();
    const item = await control.deliver(seedMessage({ from: ann, to: [me], sentAt, subject: `Labelled ${index}` }));
    await control.change(item, { categories: [ours, "Blue category"] });
  }
  control.clearGraphCalls();
}

const categories = (): readonly string[] =>
  scene.host.control
    .messages("inbox")
    .filter(({ subject }) => subject.startsWith("Labelled"))
    .flatMap((item) => item.categories);
const outer = (): number => scene.host.control.graphCalls().filter(({ inBatch }) => !inBatch).length;
const parts = () => scene.host.control.graphCalls().filter(({ inBatch }) => inBatch);

test("labels come off in batches of twenty, and categories of the reader's own stay", async () => {
  await labelled(45);
  const traces = graphTraces(scene.calls, clock);
  expect(await traces.removeLabels(ours)).toEqual({ ok: true, value: 45 });
  expect(new Set(categories())).toEqual(new Set(["Blue category"]));
  // One list, three batches, and the list that is empty then; one by one it would be 47.
  expect(outer()).toBe(5);
  expect(parts()).toHaveLength(45);
  for (const { headers } of parts()) expect(headers["prefer"]).toContain('IdType="ImmutableId"');
});

test("429 with Retry-After inside a batch: those parts alone wait as told and are sent again", async () => {
  await labelled(20);
  scene.host.control.faults.add({ kind: 429, method: "PATCH", nth: 5, times: 3, retryAfter: 7 });
  const traces = graphTraces(scene.calls, clock);
  expect(await traces.removeLabels(ours)).toEqual({ ok: true, value: 20 });
  expect(waits).toEqual([7_000]);
  expect(
    parts()
      .map(({ status }) => status)
      .filter((status) => status === 429),
  ).toHaveLength(3);
  expect(parts()).toHaveLength(23);
});

test("each part of a batch has an outcome of its own, in the order of the parts", async () => {
  await labelled(4);
  const { control } = scene.host;
  control.faults.add({ kind: 412, method: "PATCH", nth: 2 });
  control.faults.add({ kind: 503, method: "PATCH", nth: 3 });
  const items = control.messages("inbox").filter(({ subject }) => subject.startsWith("Labelled"));
  const paths = [...items.map(({ immutableId }) => immutableId), "AAkAnowhere"];
  const changes = paths.map((id) => ({
    method: "PATCH" as const,
    path: `/me/messages/${id}`,
    body: { categories: [] },
  }));
  const outcomes = await inBatches(scene.calls, clock, changes);
  expect(outcomes.map((one) => (one.ok ? "ok" : one.why))).toEqual(["ok", "changed", "busy", "ok", "gone"]);
  // Nothing but "too many requests" is sent again by itself.
  expect(parts()).toHaveLength(5);
});

test("a batch refused as a whole is every part's refusal", async () => {
  await labelled(1);
  scene.host.control.faults.add({ kind: 403, path: "$batch" });
  const path = `/me/messages/${scene.host.control.messages("inbox")[0]?.immutableId ?? ""}`;
  const outcomes = await inBatches(scene.calls, clock, [{ method: "PATCH", path, body: { categories: [] } }]);
  expect(outcomes).toEqual([{ ok: false, why: "forbidden" }]);
});

test("labels that cannot be taken off end it with the reason", async () => {
  await labelled(2);
  scene.host.control.faults.add({ kind: 403, method: "PATCH", times: 99 });
  expect(await graphTraces(scene.calls, clock).removeLabels(ours)).toEqual({ ok: false, why: "forbidden" });
});

test("our rules go; read-only ones and those of others stay", async () => {
  const { control } = scene.host;
  const rule = (id: string, displayName: string, isReadOnly = false) =>
    control.addRule({
      id,
      displayName,
      sequence: 1,
      isEnabled: true,
      hasError: false,
      isReadOnly,
      conditions: {},
      exceptions: {},
      actions: { markAsRead: true },
    });
  rule("r1", "Pitchwall: declined sellers");
  rule("r2", "Newsletters");
  rule("r3", "Pitchwall by somebody else", true);
  expect(await graphTraces(scene.calls, clock).removeRules()).toEqual({ ok: true, value: 1 });
  expect(control.rules().map(({ id }) => id)).toEqual(["r2", "r3"]);
  expect(await graphTraces(scene.calls, clock).removeRules()).toEqual({ ok: true, value: 0 });
});
