import { answerPlaces } from "../../src/engine/answer-places";
import {
  compileAnswers,
  decide,
  settleAnswer,
  type AnswerModel,
  type AnswerModels,
  type AnswerPlace,
} from "../../src/engine/answers";
import { compileRules } from "../../src/engine/compile";
import { readConversation } from "../../src/engine/read";
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
  "auto-reply": { ...none, words: { en: "ticket 9" }, facts: { "said-auto-reply": 1 } },
});

function read(stance: Stance): StanceReading {
  return { stance, words: { start: 0, end: 2 }, confidence: 0.7 };
}

function place(body: string, change: Partial<AnswerPlace> = {}, reply?: string): AnswerPlace {
  const reading = readConversation(rules, conversation(body, reply));
  const [found] = answerPlaces({ rules, before: reading, firstOffer: null });
  if (!found) throw new Error("There is no answer.");
  const said = change.said ?? read("neutral");
  return { ...found, said, form: said, behindOffer: read("neutral"), ...change };
}

const ME = "me@corp.example";
const SELLER = "ann@seller.example";

function conversation(body: string, reply?: string) {
  const offer = "We make dispatch boards for depots like yours. May I show you one?";
  const theirs = reply === undefined ? [] : [mail(3, SELLER, ME, reply)];
  return {
    id: "c",
    me: [ME],
    myDomains: [],
    messages: [mail(1, SELLER, ME, offer), mail(2, ME, SELLER, body), ...theirs],
  };
}

function mail(place: number, from: string, to: string, content: string) {
  return {
    id: `m${place}`,
    from: { address: from },
    to: [{ address: to }],
    subject: "Dispatch boards",
    sentAt: `2026-03-0${place}T09:00:00Z`,
    body: { type: "text" as const, content },
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
  const selling = place("Some other words.", { selling: true, behindOffer, form: behindOffer });
  expect(settleAnswer(models, selling)).toBe(selling.behindOffer);
});

test("a reading behind an offer that the models agree with keeps its words", () => {
  const agreed = place("My cousin builds those for us.", { behindOffer: read("refusal") });
  expect(settleAnswer(models, agreed)).toBe(agreed.behindOffer);
});

test("what the headers call automatic stays so, whatever its words", () => {
  const marked = { ...read("auto-reply"), words: null };
  expect(settleAnswer(models, place("My cousin builds those for us.", { said: marked }))).toBe(marked);
});

test("a note of absence is told to be a machine's or a person's by its words", () => {
  const said = read("auto-reply");
  expect(settleAnswer(models, place("My cousin has that, he is away until Monday.", { said })).stance).toBe("refusal");
  expect(settleAnswer(models, place("Some other words.", { said }))).toBe(said);
  expect(settleAnswer(models, place("Your ticket stands in the queue.")).stance).toBe("auto-reply");
});

test("a short request stays the question that the sentence forms read; a longer one may be told otherwise", () => {
  const keen = compiled({
    refusal: none,
    deferral: none,
    interest: { ...none, bias: 9 },
    question: none,
    neutral: none,
    "auto-reply": none,
  });
  const asked = { said: read("question"), form: read("question") };
  expect(settleAnswer(keen, place("Send the price list please.", asked)).stance).toBe("question");
  const long = "Do send the price list please, we would like to order two boards for the depot in May.";
  expect(settleAnswer(keen, place(long, asked)).stance).toBe("interest");
});

/** What is decided when another kind is so much ahead of the one that the forms read. */
function decided(form: Stance, other: Stance, ahead: number): Stance {
  return decide(
    [
      [form, 1],
      [other, 1 + ahead],
    ],
    form,
    false,
  );
}

test("what the sentence forms read holds until another reading is half a logit ahead", () => {
  expect(decided("neutral", "refusal", 0.4)).toBe("neutral");
  expect(decided("neutral", "refusal", 0.6)).toBe("refusal");
});

test("a note of absence that the forms read holds longer, and one that they do not read must be clearer", () => {
  expect(decided("auto-reply", "deferral", 1.9)).toBe("auto-reply");
  expect(decided("auto-reply", "deferral", 2.1)).toBe("deferral");
  expect(decided("neutral", "auto-reply", 1.4)).toBe("neutral");
  expect(decided("neutral", "auto-reply", 1.6)).toBe("auto-reply");
});
