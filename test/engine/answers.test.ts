import {
  compileAnswers,
  settleAnswer,
  type AnswerModel,
  type AnswerModels,
  type AnswerPlace,
} from "../../src/engine/answers";
import { compileRules } from "../../src/engine/compile";
import { answerPlaces, readConversation } from "../../src/engine/read";
import { judge } from "../../src/engine/judge";
import type { Stance, StanceReading } from "../../src/facts/stance";
import { catalogue } from "../../src/rules/catalogue";

const rules = compileRules(catalogue);
const none: AnswerModel = { bias: 0, words: {}, pairs: {}, replies: {}, facts: {} };
const compiled = (models: AnswerModels) => compileAnswers(models, rules.fieldIndex);
const models = compiled({
  refusal: { ...none, words: { en: "cousin 9" }, replies: { en: "sorry 9" }, facts: { "offer-refusal": 4 } },
  deferral: none,
  interest: none,
  question: none,
  neutral: { ...none, bias: 0.5 },
});

function read(stance: Stance): StanceReading {
  return { stance, words: { start: 0, end: 2 }, confidence: 0.7 };
}

function place(body: string, change: Partial<AnswerPlace> = {}, reply?: string): AnswerPlace {
  const reading = readConversation(rules, conversation(body, reply));
  const [found] = answerPlaces(rules, reading, reading, null);
  if (!found) throw new Error("There is no answer.");
  const said = change.said ?? read("neutral");
  return { ...found, said, before: said, behindOffer: read("neutral"), ...change };
}

function conversation(body: string, reply?: string) {
  const me = "me@corp.example";
  const seller = "ann@seller.example";
  return {
    id: "c",
    me: [me],
    myDomains: [],
    messages: [
      {
        id: "m1",
        from: { address: seller },
        to: [{ address: me }],
        subject: "Dispatch boards",
        sentAt: "2026-03-02T09:00:00Z",
        body: { type: "text" as const, content: "We make dispatch boards for depots like yours. May I show you one?" },
      },
      {
        id: "m2",
        from: { address: me },
        to: [{ address: seller }],
        subject: "Re: Dispatch boards",
        sentAt: "2026-03-02T10:00:00Z",
        body: { type: "text" as const, content: body },
      },
      ...(reply === undefined
        ? []
        : [
            {
              id: "m3",
              from: { address: seller },
              to: [{ address: me }],
              subject: "Re: Dispatch boards",
              sentAt: "2026-03-03T10:00:00Z",
              body: { type: "text" as const, content: reply },
            },
          ]),
    ],
  };
}

test("words tell a refusal that the sentence forms do not know", () => {
  const told = settleAnswer(models, place("My cousin builds those for us."));
  expect(told).toMatchObject({ stance: "refusal", words: null });
  expect(told.confidence).toBeGreaterThan(0.5);
});

test("how they took it tells a refusal that its own words do not", () => {
  const body = "Some other words.";
  expect(settleAnswer(models, place(body)).stance).toBe("neutral");
  expect(settleAnswer(models, place(body, {}, "I am sorry that you feel so.")).stance).toBe("refusal");
});

test("the forms' reading stands, with its words, where nothing speaks for another", () => {
  const kept = place("Some other words.");
  expect(settleAnswer(models, kept)).toBe(kept.said);
  const behindOffer = read("refusal");
  const selling = place("Some other words.", { selling: true, behindOffer, before: behindOffer });
  expect(settleAnswer(models, selling)).toBe(selling.behindOffer);
});

test("a reading behind an offer that the models agree with keeps its words", () => {
  const agreed = place("My cousin builds those for us.", { behindOffer: read("refusal") });
  expect(settleAnswer(models, agreed)).toBe(agreed.behindOffer);
});

test("an automatic reply stays one, whatever its words", () => {
  const automatic = place("My cousin builds those for us.", { said: read("auto-reply") });
  expect(settleAnswer(models, automatic).stance).toBe("auto-reply");
});

test("an answer too short to tell its language is read in that of the mail it answers", () => {
  expect(place("Nope.").language).toBe("en");
});

test("judging uses the models, and does without them", () => {
  const said = conversation("Remove me from your list and do not write again.");
  const stanceOf = (given: typeof rules): Stance | null | undefined =>
    judge(said, { rules: given }).messages.find(({ id }) => id === "m2")?.stance;
  expect(stanceOf(rules)).toBe("refusal");
  const { settleAnswer: settles, ...without } = catalogue;
  expect(settles).toBeDefined();
  expect(stanceOf(compileRules(without))).toBe("refusal");
});

test("a short request stays the question that the sentence forms read; a longer one may be told otherwise", () => {
  const keen = compiled({
    refusal: none,
    deferral: none,
    interest: { ...none, bias: 9 },
    question: none,
    neutral: none,
  });
  const asked = { said: read("question"), before: read("question") };
  expect(settleAnswer(keen, place("Send the price list please.", asked)).stance).toBe("question");
  const long = "Do send the price list please, we would like to order two boards for the depot in May.";
  expect(settleAnswer(keen, place(long, asked)).stance).toBe("interest");
});
