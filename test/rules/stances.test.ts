import { compileRules } from "../../src/engine/compile";
import { judge } from "../../src/engine/judge";
import { catalogue } from "../../src/rules/catalogue";

const rules = compileRules(catalogue);
const ME = "me@corp.example";
const SELLER = "ann@seller.example";
const OFFER =
  "We build dispatch boards for depots like yours and our customers save two hours a day with them. " +
  "Would Thursday at ten suit you, so that I can show you one and tell you the price?";

/** The stance of our answer behind an offer, and the stage of what the seller writes next. */
function readBehindAnOffer(answer: string) {
  const messages = [
    [SELLER, OFFER],
    [ME, answer],
    [SELLER, "Thank you. Our new board is out, it costs 90 euro a month. May I show it to you next week?"],
  ].map(([from, content], at) => ({
    id: `m${at}`,
    from: { address: from },
    to: [{ address: from === ME ? SELLER : ME }],
    subject: "Dispatch boards",
    sentAt: `2026-03-0${at + 2}T09:00:00Z`,
    body: { type: "text" as const, content: content ?? "" },
  }));
  const verdict = judge({ id: "c", me: [ME], myDomains: [], messages }, { rules });
  return { stance: verdict.messages[1]?.stance, level: verdict.level };
}

describe("answers without words of their own", () => {
  test.each([
    "",
    "Best regards\nMara",
    "Kind regards,\nMara Lindqvist",
    "Mit freundlichen Grüßen\nMara",
    "Viele Grüße\nMara Lindqvist",
    "Cordialement\nMara",
    "Un saludo\nMara",
    "Cordiali saluti\nMara",
    "Met vriendelijke groet,\nMara",
    "Atenciosamente\nMara",
    "Sent from my iPhone",
    "-- \nMara Lindqvist\nNetworks",
    "\ud83d\ude42",
    "\u2026",
  ])("refuse nothing: %j", (answer) => {
    const { stance, level } = readBehindAnOffer(answer);
    expect(stance).toBe("neutral");
    expect(level).toBeLessThan(3);
  });

  test.each([
    "Thanks\nNope",
    "Danke\nNein",
    "Thanks\nnot for us",
    "Danke. Kein Interesse.",
    "Vielen Dank. Kein Bedarf.",
    "Merci. Désabonnez-moi.",
    "THANKS BUT NO THANKS",
  ])("but a curt no below thanks does: %j", (answer) => {
    expect(readBehindAnOffer(answer).stance).toBe("refusal");
  });

  test("but a no above the same sign-off does", () => {
    expect(readBehindAnOffer("No, thank you.\n\nBest regards\nMara")).toMatchObject({ stance: "refusal", level: 3 });
  });
});

describe("who wrote a note of absence is told by its words", () => {
  test.each([
    ["deferral", "I am away until the 9th, ask me then."],
    ["deferral", "Ich bin bis zum 9. im Urlaub, melden Sie sich bitte danach noch einmal bei mir."],
    [
      "auto-reply",
      "I am currently out of the office until 9 March with no access to mail. For urgent matters please contact my deputy.",
    ],
    [
      "auto-reply",
      "Ich bin bis zum 9. März nicht im Büro. Ihre Nachricht wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich an das Sekretariat.",
    ],
  ])("%s: %s", (stance, answer) => {
    expect(readBehindAnOffer(answer).stance).toBe(stance);
  });
});
