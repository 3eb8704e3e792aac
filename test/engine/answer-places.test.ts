import { answerPlaces, settleAnswers } from "../../src/engine/answer-places";
import { compileAnswers, type AnswerModel, type AnswerModels } from "../../src/engine/answers";
import { compileRules } from "../../src/engine/compile";
import { judge } from "../../src/engine/judge";
import { readConversation } from "../../src/engine/read";
import type { Stance } from "../../src/facts/stance";
import { catalogue } from "../../src/rules/catalogue";

const rules = compileRules(catalogue);
const ME = "me@corp.example";
const SELLER = "ann@seller.example";
const OFFER = "We make dispatch boards for depots like yours. May I show you one?";

/** Mails in turn, theirs first. */
function conversation(...contents: readonly string[]) {
  const messages = contents.map((content, at) => ({
    id: `m${at}`,
    from: { address: at % 2 ? ME : SELLER },
    to: [{ address: at % 2 ? SELLER : ME }],
    subject: "Dispatch boards",
    sentAt: `2026-03-0${at + 1}T09:00:00Z`,
    body: { type: "text" as const, content },
  }));
  return { id: "c", me: [ME], myDomains: [], messages };
}

function placesOf(...contents: readonly string[]) {
  const reading = readConversation(rules, conversation(...contents));
  return answerPlaces({ rules, before: reading, firstOffer: 0 });
}

test("an answer is read in the language of the mail it answers when it may be in that", () => {
  const spanish =
    "Hola: fabricamos tableros de reparto para almacenes y nos gustaría enseñarle uno la semana que viene.";
  expect(placesOf(OFFER, "Nope.").map(({ language }) => language)).toEqual(["en"]);
  expect(placesOf(spanish, "Llegó bien el adjunto.").map(({ language }) => language)).toEqual(["es"]);
  const german = "Danke, aber wir haben schon jemanden, der das für uns macht, und sind damit zufrieden.";
  expect(placesOf(spanish, german).map(({ language }) => language)).toEqual(["de"]);
});

test("each answer knows its place and the reply to it", () => {
  const places = placesOf(OFFER, "We do not need any, thank you.", "What if they cost less?", "No.");
  expect(places.map(({ first, refused, asked }) => ({ first, refused, asked }))).toEqual([
    { first: true, refused: false, asked: true },
    { first: false, refused: true, asked: true },
  ]);
  expect(places.map(({ reply }) => reply?.placed.message.id ?? null)).toEqual(["m2", null]);
});

test("every answer of a conversation is settled by the models, and nothing else is touched", () => {
  const none: AnswerModel = { bias: 0, words: {}, pairs: {}, replies: {}, facts: {} };
  const sure: AnswerModels = {
    refusal: none,
    deferral: { ...none, bias: 9 },
    interest: none,
    question: none,
    neutral: none,
    "auto-reply": none,
  };
  const reading = readConversation(rules, conversation(OFFER, "We do not need any.", "What if they cost less?", "No."));
  const models = compileAnswers(sure, rules.fieldIndex);
  const settled = settleAnswers(models, { rules, before: reading, firstOffer: 0 });
  expect(settled.facts.answers.map((answer) => answer.reading.stance)).toEqual(["deferral", "deferral"]);
  expect({ ...settled.facts, answers: [] }).toEqual({ ...reading.facts, answers: [] });
});

test("behind the first offer a plain statement is a refusal, before it none", () => {
  const mails = ["May I ask what you use?", "My cousin does that for us.", OFFER, "My cousin does that for us."];
  const reading = readConversation(rules, conversation(...mails));
  const stances = answerPlaces({ rules, before: reading, firstOffer: 1 }).map(({ form }) => form.stance);
  expect(stances).toEqual(["neutral", "refusal"]);
});

test("judging uses the models; without them the first reading stands", () => {
  const said = conversation(
    OFFER,
    "I am on holiday until Monday, but we already have a supplier for that, so there is no need.",
  );
  const stanceOf = (given: typeof rules): Stance | null | undefined =>
    judge(said, { rules: given }).messages.find(({ id }) => id === "m1")?.stance;
  const { settleAnswers: settles, ...without } = catalogue;
  expect(settles).toBeDefined();
  expect(stanceOf(rules)).toBe("refusal");
  expect(stanceOf(compileRules(without))).toBe("auto-reply");
});
