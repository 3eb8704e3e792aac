import fc from "fast-check";
import { readStance, type Stance } from "../../src/facts/stance";
import { ANSWERS } from "./stance/answers";
import { FREE_ANSWERS } from "./stance/free-answers";
import { SHORT_ANSWERS } from "./stance/short-answers";

const stanceOf = (text: string, context?: Parameters<typeof readStance>[1]): Stance => readStance(text, context).stance;

describe.each(Object.entries(ANSWERS))("answers to an offer in %s", (_language, rows) => {
  test.each(rows)("%s", (text, stance) => {
    expect(stanceOf(text, { afterOffer: true })).toBe(stance);
  });
});

describe.each(Object.entries(SHORT_ANSWERS))("answers of a few words that say %s", (stance, rows) => {
  test.each(rows)("%s", (text) => {
    expect(stanceOf(text, { afterOffer: true })).toBe(stance);
  });
});

describe("no to the present only", () => {
  test.each([
    ["Not a priority for us this year.", "deferral"],
    ["Not a priority, and we have a supplier already. Please stop writing.", "refusal"],
    ["We are not interested, it is not a priority.", "refusal"],
    ["Not a priority now, though I would like to see a demo.", "interest"],
    ["This is not a priority, but what does it cost?", "question"],
  ] as const)("%j is %s", (text, stance) => {
    expect(stanceOf(text, { offerOnTable: true })).toBe(stance);
  });
});

describe("a curt no", () => {
  test("is a refusal only where something was asked or offered", () => {
    expect(stanceOf("No Harriet", { afterOffer: true })).toBe("refusal");
    expect(stanceOf("No Harriet")).toBe("neutral");
  });

  test.each(["No idea.", "No reason?", "No doubt."])("%j is none", (text) => {
    expect(stanceOf(text, { afterOffer: true })).not.toBe("refusal");
  });
});

describe("a yes that German and Dutch take back afterwards", () => {
  test.each([
    ["Am Freitag können wir reden.", "interest"],
    ["Ich kann am Freitag nicht.", "refusal"],
    ["Vrijdag kan ik niet.", "refusal"],
  ] as const)("%j is %s", (text, stance) => {
    expect(stanceOf(text, { afterOffer: true })).toBe(stance);
  });
});

describe("what is not the reader's own word", () => {
  test.each([
    [
      "Yes, let's talk.\n\nOn 3 March 2026, Ann Vale <ann@seller.example> wrote:\n> If you are not interested, reply STOP.",
      "interest",
    ],
    ["What does it cost?\n\n-----Original Message-----\nFrom: Ann Vale\nPlease unsubscribe here.", "question"],
    ["Thanks, noted.\nFrom: Ann Vale\nTo: me\nNot interested? Unsubscribe.", "neutral"],
    [
      "Danke, notiert.\n\nAm 3. März 2026 um 10:00 schrieb Ann Vale <ann@seller.example>:\n> Kein Interesse? Abmelden.",
      "neutral",
    ],
    ["> Would you like a demo?\n", "neutral"],
    ["> Are you interested?\nNo.\n> May I call?\nPlease do not.", "refusal"],
  ] as const)("%j", (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });
});

describe("automatic replies", () => {
  test("are known by their headers and subjects, whatever they say", () => {
    expect(stanceOf("Not interested.", { headers: { "auto-submitted": "auto-replied" } })).toBe("auto-reply");
    expect(stanceOf("Back soon.", { subject: "Automatic reply: your offer" })).toBe("auto-reply");
    expect(stanceOf("Bin bald zurück.", { subject: "Abwesenheitsnotiz" })).toBe("auto-reply");
    expect(stanceOf("Not interested.", { headers: { "auto-submitted": "no" }, subject: "Re: your offer" })).toBe(
      "refusal",
    );
  });

  test("a refusal on behalf of somebody who travels is a refusal", () => {
    expect(stanceOf("Mr Odell is on leave until June and has asked me to say that he declines your invitation.")).toBe(
      "refusal",
    );
  });
});

describe("mixed answers", () => {
  test.each([
    ["Thank you for the nice words, but we are not interested.", "refusal"],
    ["No thanks. Who gave you my address?", "refusal"],
    ["Not now, but call me in September.", "deferral"],
    ["Not interested at the moment.", "refusal"],
    ["We have no budget, but do send the proposal.", "interest"],
    ["Please stop writing to me. You may call in May if you must.", "refusal"],
    ["If you do not want these messages, tell me.", "neutral"],
    ["Wenn Sie kein Interesse haben, sagen Sie es bitte.", "neutral"],
  ] as const)("%j is %s", (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });
});

describe("what it answers", () => {
  const inability = "I can't, it is my mother's birthday.";
  const statement = "My cousin has looked after that since 1998.";

  test("an inability is a no only as an answer", () => {
    expect(stanceOf(inability)).toBe("neutral");
    expect(stanceOf(inability, { afterOffer: true })).toBe("refusal");
  });

  test("a plain statement is a no only with an offer on the table, and says that it is a guess", () => {
    expect(stanceOf(statement, { afterOffer: true })).toBe("neutral");
    expect(readStance(statement, { offerOnTable: true })).toMatchObject({ stance: "refusal", confidence: 0.5 });
  });

  test.each([
    "Thanks, noted.",
    "I'll ask my partner.",
    "ok",
    "We are already a customer of yours.",
    "What does it cost?",
  ])("%j is no refusal even then", (text) => {
    expect(stanceOf(text, { offerOnTable: true })).not.toBe("refusal");
  });
});

test("the words that carry a stance are given as a span of the text", () => {
  const text = "Dear Ann,\n\nthank you, but we are not interested.\n\nPetra";
  const { words } = readStance(text);
  expect(text.slice(words?.start, words?.end)).toContain("not interested");
  expect(readStance({ text }).words).toEqual(words);
  expect(readStance("Thanks.").words).toBeNull();
});

describe("any text at all", () => {
  const words = fc.constantFrom(
    "no",
    "not",
    "never",
    "we",
    "please",
    "stop",
    "interest",
    "call",
    "more",
    "later",
    "in",
    "May",
    ",",
    ".",
    "?",
    "\n",
    "nicht",
    "pas",
    "no",
    "non",
    ">",
    "https://a.example",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 300 }).map((list) => list.join(" ")),
  );

  test("is read without an error, with a span inside it", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (any, offerOnTable) => {
        const { words: span, confidence } = readStance(any, { offerOnTable });
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (!span) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same reading twice", () => {
    fc.assert(
      fc.property(text, (any) => expect(readStance(any)).toEqual(readStance(any))),
      { numRuns: 100 },
    );
  });

  test("nothing beyond the 1,200th word is read", () => {
    expect(stanceOf(`${"word ".repeat(1200)}. Please unsubscribe me.`)).toBe("neutral");
  });
});

describe("answers in words of their own, with an offer on the table", () => {
  const read = FREE_ANSWERS.map(([text, wanted]) => ({ wanted, got: stanceOf(text, { offerOnTable: true }) }));

  test("nine in ten are read as a person reads them", () => {
    const right = read.filter(({ wanted, got }) => wanted === got).length;
    expect(right / read.length).toBeGreaterThan(0.93);
  });

  test("refusals are told from the rest with an F1 above 0.95", () => {
    const both = read.filter(({ wanted, got }) => wanted === "refusal" && got === "refusal").length;
    const either =
      read.filter(({ wanted }) => wanted === "refusal").length + read.filter(({ got }) => got === "refusal").length;
    expect((2 * both) / either).toBeGreaterThan(0.95);
  });
});
