import { createQuoting } from "../../../src/taskpane/card/quoting";
import { workingDays } from "../../../src/facts/timeline";
import { clear, colleague, escalation, withdrawn } from "../../../src/taskpane/gallery/conversations";
import { initialsOf, peopleOf, storyOf } from "../../../src/taskpane/timeline/story";

const quoting = createQuoting(() => undefined);

describe("storyOf", () => {
  const story = storyOf(withdrawn, workingDays, quoting);

  test("keeps every message in its order", () => {
    expect(story.map(({ id }) => id)).toEqual(withdrawn.conversation.messages.map(({ id }) => id));
  });

  test("rises in level and never falls", () => {
    expect(story.map(({ level }) => level)).toEqual([1, 1, 1, 1, 3, 4, 4, 5, 5]);
  });

  test("does not rise above the verdict's level", () => {
    const verdict = { ...withdrawn.verdict, level: 3 } as const;
    expect(Math.max(...storyOf({ ...withdrawn, verdict }, workingDays, quoting).map(({ level }) => level))).toBe(3);
  });

  test("counts the refusals that a sales message crosses, and none for a withdrawal", () => {
    expect(story.map(({ crosses }) => crosses)).toEqual([0, 0, 0, 0, 1, 1, 0, 2, 0]);
  });

  test("measures gaps in working days, from message to message", () => {
    expect(story.map(({ gap }) => gap)).toEqual([null, 0, 1, 0, 0, 6, 0, 0, 1]);
  });

  test("leaves gaps open where a date is missing, and measures on from the last date known", () => {
    const messages = withdrawn.conversation.messages.map((message, index) =>
      index === 1 ? { ...message, sentAt: undefined } : message,
    );
    const undated = storyOf(
      { ...withdrawn, conversation: { ...withdrawn.conversation, messages } },
      workingDays,
      quoting,
    );
    expect(undated.slice(0, 3).map(({ gap }) => gap)).toEqual([null, null, 1]);
  });

  test("quotes the weightiest words of each message", () => {
    expect(story[2]?.quote).toBe("Corvane Steer, two controllers, EUR 3,150 a month.");
    expect(story[1]?.quote).toBeNull();
  });

  test("tells the seller's people and domains apart", () => {
    const people = peopleOf(storyOf(colleague, workingDays, quoting));
    expect(people.map(({ initials, domain, domainIndex }) => [initials, domain, domainIndex])).toEqual([
      ["GP", "corvane.example", 0],
      ["HR", "corvane-group.example", 1],
    ]);
  });

  test("knows which message is shown", () => {
    expect(storyOf(escalation, workingDays, quoting).filter(({ shown }) => shown)).toHaveLength(1);
    expect(storyOf(clear, workingDays, quoting).map(({ level }) => level)).toEqual([0]);
  });
});

test.each([
  ["Gareth Pym", "GP"],
  ["gareth.pym@corvane.example", "GP"],
  ["Plato", "P"],
  ["Dr. Ann Marie de Witt", "DW"],
  ["יעל ברקוביץ", "יב"],
  ["", ""],
])("initials of %p are %p", (person, initials) => {
  expect(initialsOf(person)).toBe(initials);
});
