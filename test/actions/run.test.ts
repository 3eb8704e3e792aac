import type { JournalEntry } from "../../src/actions/journal";
import {
  abandonedAfter,
  isAbandoned,
  isUndoable,
  isUnfinished,
  leavesAt,
  nextStep,
  nextUndo,
  retried,
  takenOver,
  withState,
} from "../../src/actions/run";
import type { StepState } from "../../src/actions/step";

const at = "2026-03-03T09:00:00.000Z";

function entry(...states: readonly StepState[]): JournalEntry {
  const steps = [
    { kind: "decline", mode: "send", html: "<p>No.</p>", token: "pw" },
    { kind: "confirm", token: "pw", undoSeconds: 120 },
    { kind: "category", route: "mailbox", name: "Declined", colour: "preset12" },
  ] as const;
  return {
    id: "run",
    messageKey: "<a>",
    itemId: "1",
    sellerKey: null,
    intent: "do",
    beganAt: at,
    runner: "pane",
    aliveAt: at,
    steps: steps.map((step, index) => ({ step, state: states[index] ?? { state: "waiting" } })),
  };
}

const declined: StepState = { state: "done", undo: { kind: "decline", token: "pw", draftId: "d" } };
const handedOver: StepState = {
  state: "done",
  undo: { kind: "confirm", token: "pw", draftId: "d", sendAt: "2026-03-03T09:02:00.000Z" },
};
const categorised: StepState = { state: "done", undo: { kind: "category", name: "Declined", hadIt: false } };

describe("a run", () => {
  test("goes on with the first step that has not ended", () => {
    expect(nextStep(entry(), at)).toEqual({ index: 0, what: "act" });
    expect(nextStep(entry(declined, { state: "skipped", why: "x" }), at)).toEqual({ index: 2, what: "act" });
    expect(nextStep(entry(declined, handedOver, categorised), at)).toBeNull();
  });

  test("looks up what began, and stands still at what failed", () => {
    expect(nextStep(entry({ state: "unknown", undo: null }), at)).toEqual({ index: 0, what: "look-up" });
    expect(nextStep(entry({ state: "running", undo: null }), at)).toEqual({ index: 0, what: "look-up" });
    expect(nextStep(entry(declined, { state: "failed", why: "server", undo: null }), at)).toBeNull();
  });

  test("taken over: what ran is unknown, what waited waits", () => {
    const taken = takenOver(entry(declined, { state: "running", undo: null }), "other", at);
    expect(taken.runner).toBe("other");
    expect(taken.steps.map(({ state }) => state.state)).toEqual(["done", "unknown", "waiting"]);
  });

  test("tried anew, only what failed waits again", () => {
    const again = retried(entry(declined, { state: "failed", why: "server", undo: null }));
    expect(again.steps.map(({ state }) => state.state)).toEqual(["done", "waiting", "waiting"]);
  });

  test("the words of a decline leave the journal once they stand in the mailbox", () => {
    expect(withState(entry(), 0, { state: "running", undo: null }, at).steps[0]?.step).toMatchObject({
      html: "<p>No.</p>",
    });
    expect(withState(entry(), 0, declined, at).steps[0]?.step).toMatchObject({ html: "" });
  });

  test("undo runs backwards, but stops a mail that still waits first", () => {
    const run = entry(declined, handedOver, categorised);
    expect(nextUndo(run, new Set(), "2026-03-03T09:01:00.000Z")).toBe(0);
    expect(nextUndo(run, new Set([0]), "2026-03-03T09:01:00.000Z")).toBe(2);
    expect(nextUndo(run, new Set(), "2026-03-03T09:03:00.000Z")).toBe(2);
    expect(nextUndo(run, new Set([2, 1, 0]), "2026-03-03T09:03:00.000Z")).toBeNull();
  });

  test("undo takes the move back last: the message leaves the screen with it", () => {
    const { steps, ...rest } = entry(declined, handedOver, categorised);
    const moved: StepState = { state: "done", undo: { kind: "move", fromFolderId: "inbox" } };
    const run = { ...rest, steps: [...steps, { step: { kind: "move", folder: "archive" } as const, state: moved }] };
    const late = "2026-03-03T09:03:00.000Z";
    expect(nextUndo(run, new Set(), late)).toBe(2);
    expect(nextUndo(run, new Set([2, 1, 0]), late)).toBe(3);
  });

  test("a step that may have happened can be taken back", () => {
    expect(isUndoable(entry())).toBe(false);
    expect(isUndoable(entry({ state: "unknown", undo: { kind: "decline", token: "pw", draftId: null } }))).toBe(true);
    expect(isUndoable(entry({ state: "done", undo: null }))).toBe(false);
  });

  test("abandoned after five minutes of silence, and only while unfinished", () => {
    const late = new Date(Date.parse(at) + abandonedAfter + 1).toISOString();
    expect(isAbandoned(entry(), at)).toBe(false);
    expect(isAbandoned(entry(), late)).toBe(true);
    expect(isAbandoned(entry(declined, handedOver, categorised), late)).toBe(false);
    expect(isUnfinished({ ...entry(declined), intent: "undo" })).toBe(true);
  });

  test("says when a mail leaves, until it has left", () => {
    const run = entry(declined, handedOver);
    expect(leavesAt(run, "2026-03-03T09:01:00.000Z")).toBe("2026-03-03T09:02:00.000Z");
    expect(leavesAt(run, "2026-03-03T09:02:00.000Z")).toBeNull();
  });
});
