import { lintDecline, type RemarkKind } from "../../src/decline/lint";

const kinds = (text: string): RemarkKind[] => [...new Set(lintDecline(text).map((remark) => remark.kind))];

describe("what a seller may hear", () => {
  test.each<[string, RemarkKind]>([
    ["Not at the moment, please stop writing.", "later"],
    ["Please remove us from your list; try again in spring.", "later"],
    ["Wir haben derzeit keinen Bedarf. Bitte streichen Sie uns von Ihrer Liste.", "later"],
    ["Pas maintenant. Merci de ne plus m'écrire.", "later"],
    ["Por ahora no. Deje de escribirme.", "later"],
    ["Per il momento no. Non mi scriva più.", "later"],
    ["Op dit moment niet. Haal mij van uw lijst.", "later"],
    ["De momento não. Parem de me escrever.", "later"],
    ["Sounds interesting, but please remove me from your list.", "interest"],
    ["Please stop writing. Who gave you my address?", "question"],
    ["Please stop writing, because we have no money left.", "reason"],
    ["Wir haben bereits einen Anbieter. Schreiben Sie mir nicht mehr.", "reason"],
    ["Please stop writing to me and contact my colleague Paula instead.", "names-colleague"],
    ["Please stop writing. purchasing@corp.example is the address.", "names-colleague"],
    ["Thank you for reaching out, but please remove me from your list.", "warm"],
    ["Vielen Dank für Ihr Angebot. Bitte streichen Sie mich aus dem Verteiler.", "warm"],
    ["Not interested.", "unclear"],
    ["I will think about it.", "unclear"],
    ["I am out of the office until 3 May.", "auto-reply"],
  ])("%j: %s", (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  test.each([
    "No. Please stop writing and remove me from your lists.",
    "Nein. Streichen Sie mich aus Ihrem Verteiler.",
    "Non. Merci de ne plus m'écrire.",
    "No. Deje de escribirme y borre mis datos.",
    "No. Non mi scriva più.",
    "Nee. Haal mij van uw lijst.",
    "Não. Parem de me escrever.",
    "My answer is no. Do not contact me again, now or later.",
  ])("nothing in %j", (text) => {
    expect(lintDecline(text)).toEqual([]);
  });
});

test("remarks stand in the order of the text, on the words meant", () => {
  const text = "Thanks for your mail. Not now. Please stop writing.";
  expect(lintDecline(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["warm", "Thanks for your mail"],
    ["later", "Not now"],
  ]);
});

test("the organisation's own door may be named", () => {
  const text = "Please stop writing. Offers go to offers@corp.example.";
  expect(lintDecline(text, "en", { supplierDoor: "Offers@corp.example" })).toEqual([]);
});

test("suggestions come in the language asked for, in English when it is unknown", () => {
  const [german] = lintDecline("Not interested.", "de-CH");
  const [other] = lintDecline("Not interested.", "xx");
  expect(german?.suggestion).toContain("Bittet");
  expect(other?.suggestion).toContain("ask to stop");
});
