import { begun, claimed, ended, written, type BookChange } from "../../src/actions/book";
import type { JournalEntry } from "../../src/actions/journal";
import { planDecline } from "../../src/actions/plan";
import { withState } from "../../src/actions/run";

const at = "2026-03-03T09:00:00.000Z";
const later = "2026-03-03T09:10:00.000Z";

function run(id: string, runner = "a", decline: boolean = true): JournalEntry {
  return planDecline({
    id,
    runner,
    at,
    message: { itemId: "item-1", internetMessageId: "<m@seller.example>" },
    seller: null,
    decline: decline ? { html: "<p>No.</p>", mode: "draft" } : null,
    undoSeconds: 0,
    category: { name: "Declined", colour: "preset12" },
    folder: "archive",
    access: { write: true, send: true },
  });
}

function finished(entry: JournalEntry): JournalEntry {
  return entry.steps.reduce((known, _, index) => withState(known, index, { state: "done", undo: null }, at), entry);
}

function entries(change: BookChange): readonly JournalEntry[] {
  if (!change.ok) throw new Error(change.why);
  return change.entries;
}

describe("the journal as a book", () => {
  test("a message belongs to one run", () => {
    const book = entries(begun([], run("1")));
    expect(begun(book, run("2", "b"))).toEqual({ ok: false, why: "changed" });
    expect(begun([finished(run("1"))], run("2"))).toEqual({ ok: false, why: "changed" });
  });

  test("a message filed without a word can still be declined, not filed again", () => {
    const filed = finished(run("1", "a", false));
    expect(entries(begun([filed], run("2"))).map(({ id }) => id)).toEqual(["1", "2"]);
    expect(begun([filed], run("2", "a", false)).ok).toBe(false);
  });

  test("a runner that is alive keeps its run, a silent one loses it", () => {
    expect(claimed([run("1")], "1", "b", at)).toEqual({ ok: false, why: "changed" });
    expect(entries(claimed([run("1")], "1", "b", later))[0]?.runner).toBe("b");
    expect(claimed([run("1")], "1", "a", at).ok).toBe(true);
    expect(claimed([], "1", "a", at)).toEqual({ ok: false, why: "gone" });
  });

  test("a run that stopped at a failed step is free for anybody", () => {
    const stopped = withState(run("1"), 0, { state: "failed", why: "server", undo: null }, at);
    expect(claimed([stopped], "1", "b", at).ok).toBe(true);
  });

  test("a runner that lost its run cannot write", () => {
    const book = entries(claimed([run("1")], "1", "b", later));
    expect(written(book, run("1", "a"))).toEqual({ ok: false, why: "changed" });
    expect(written([], run("1"))).toEqual({ ok: false, why: "gone" });
  });

  test("ended twice is ended", () => {
    expect(entries(ended(entries(ended([run("1")], "1")), "1"))).toEqual([]);
  });

  test("old finished runs leave with the next one, unfinished ones stay for ever", () => {
    const old = { ...finished(run("old")), messageKey: "<old>", aliveAt: "2025-01-01T00:00:00.000Z" };
    const open = { ...run("open"), messageKey: "<open>", aliveAt: "2025-01-01T00:00:00.000Z" };
    expect(entries(begun([old, open], run("1"))).map(({ id }) => id)).toEqual(["open", "1"]);
  });
});
