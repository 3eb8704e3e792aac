import { perform } from "../../../src/taskpane/card/acts";
import { cardModel } from "../../../src/taskpane/card/card-model";
import { createQuoting } from "../../../src/taskpane/card/quoting";
import { escalation } from "../../../src/taskpane/gallery/conversations";
import { finished, shows, stopped } from "../../../src/taskpane/gallery/stories";
import { stillSession } from "../../../src/taskpane/gallery/still-session";
import { cardEn } from "../../../src/taskpane/words/card-en";
import { formatsOf } from "../../../src/taskpane/words/formats";

const at = (now: string) => ({
  texts: cardEn,
  formats: formatsOf("en-GB", "UTC", () => Date.parse(now)),
  quoting: createQuoting(() => undefined),
});
const elsewhere = {
  ...finished,
  entry: { ...finished.entry, id: "other", itemId: "elsewhere", messageKey: "elsewhere" },
};

describe("a message that was declined before", () => {
  test("says so first, with the time, and offers undo in place of declining again", () => {
    const card = cardModel(shows(escalation, { earlierRuns: [finished] }), at("2026-09-21T20:00:00Z"));
    expect(card.sentence).toBe("Declined and archived today at 08:00; the answer waits in Drafts");
    expect(card.primary).toEqual({ act: "undo", label: "Undo" });
    expect(card.others).toEqual([]);
    expect(card.note).toContain("since you declined");
  });

  test("names yesterday, and the day from then on", () => {
    const state = shows(escalation, { earlierRuns: [finished] });
    expect(cardModel(state, at("2026-09-22T00:10:00Z")).sentence).toContain("yesterday at 08:00");
    expect(cardModel(state, at("2026-10-22T00:10:00Z")).sentence).toContain("on 21 September at 08:00");
  });

  test("offers to go on with a run that stopped", () => {
    const card = cardModel(shows(escalation, { earlierRuns: [stopped] }), at("2026-09-21T20:00:00Z"));
    expect(card.primary?.act).toBe("resume");
  });

  test("a run over another message changes nothing", () => {
    const card = cardModel(shows(escalation, { earlierRuns: [elsewhere] }), at("2026-09-21T20:00:00Z"));
    expect(card.kind).toBe("sales");
  });

  test("undo is asked of that very run", () => {
    const asked: string[] = [];
    const still = stillSession(shows(escalation, { earlierRuns: [elsewhere, finished] }));
    perform({ ...still, undo: async (id) => void asked.push(id) }, "undo");
    expect(asked).toEqual([finished.entry.id]);
  });
});
