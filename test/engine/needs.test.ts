import { needsOf } from "../../src/engine/needs";
import type { Conversation } from "../../src/mail/message";
import { LANGUAGES } from "../../src/text/language";

const me = "ines@corp.example";

function conversation(...messages: readonly (readonly [from: string, text: string])[]): Conversation {
  return {
    id: "c",
    me: [me],
    myDomains: [],
    messages: messages.map(([address, content], at) => ({
      id: `m${at}`,
      from: { address },
      body: { type: "text", content },
    })),
  };
}

const english = "We would like to show you how our pumps work and what they could do for your plant.";
const german = "Wir möchten Ihnen gerne zeigen, wie unsere Pumpen arbeiten und was sie für Ihr Werk tun können.";

test("one letter in one language needs that language only", () => {
  expect(needsOf(conversation(["a@seller.example", english]))).toEqual({
    languages: ["en"],
    answers: false,
    stages: false,
  });
  expect(needsOf(conversation(["a@seller.example", german]))).toEqual({
    languages: ["de"],
    answers: false,
    stages: false,
  });
});

test("an answer needs to be read, and its language counts", () => {
  expect(needsOf(conversation(["a@seller.example", english], [me, german]))).toEqual({
    languages: ["en", "de"],
    answers: true,
    stages: true,
  });
});

test("a text that leaves its language open needs all of them", () => {
  expect(needsOf(conversation(["a@seller.example", "12:30?"])).languages).toEqual(LANGUAGES);
  expect(
    needsOf(
      conversation(["a@seller.example", "Ezt a levelet senki sem olvassa majd el ma reggel otthon nálunk egyedül."]),
    ).languages.length,
  ).toBeGreaterThan(0);
  expect(needsOf(conversation()).languages).toEqual(LANGUAGES);
});
