import { planDecline } from "../../../src/actions/plan";
import { browserJournal } from "../../../src/platform/browser/journal";
import { installStorage } from "./storage";

const at = "2026-03-03T09:00:00.000Z";

function run(id: string, runner: string) {
  return planDecline({
    id,
    runner,
    at,
    message: { itemId: "item", internetMessageId: "<m@seller.example>" },
    seller: null,
    decline: { html: "<p>No.</p>", mode: "draft" },
    undoSeconds: 0,
    category: { name: "Declined", colour: "preset12" },
    folder: "archive",
    access: { write: true, send: true },
  });
}

test("of two panes that press at once one gets the message, and the other sees whose it is", async () => {
  installStorage();
  const [one, other] = [browserJournal("p:"), browserJournal("p:")];
  const began = await Promise.all([one.begin(run("1", "a")), other.begin(run("2", "b"))]);
  expect(began.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const all = await other.all();
  expect(all.ok && all.value.length).toBe(1);
});

test("a run taken over is closed to its former runner", async () => {
  installStorage();
  const journal = browserJournal("");
  const entry = run("1", "a");
  await journal.begin(entry);
  expect(await journal.claim("1", "b", at)).toMatchObject({ ok: false, why: "changed" });
  const claimed = await journal.claim("1", "b", "2026-03-03T09:10:00.000Z");
  expect(claimed).toMatchObject({ ok: true, value: { runner: "b" } });
  expect(await journal.write(entry)).toMatchObject({ ok: false, why: "changed" });
  expect(await journal.end("1")).toMatchObject({ ok: true });
  expect(await journal.claim("1", "b", at)).toMatchObject({ ok: false, why: "gone" });
});

test("storage that is full refuses the run before anything is done", async () => {
  installStorage(10);
  expect(await browserJournal("").begin(run("1", "a"))).toMatchObject({ ok: false, why: "too-large" });
});

test("odd contents are no runs", async () => {
  const stored = installStorage();
  stored.set("pitchwall.journal.1", '[{"id":1},null,"x"]');
  expect(await browserJournal("").all()).toEqual({ ok: true, value: [] });
  stored.set("pitchwall.journal.1", "not json");
  expect(await browserJournal("").all()).toEqual({ ok: true, value: [] });
});
