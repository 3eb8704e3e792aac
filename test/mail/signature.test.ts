import { readLines } from "../../src/mail/lines";
import { readRoles, type Role } from "../../src/mail/signature";

/** The words of each role, lines joined by " / ". */
function told(text: string): Record<Role, string> {
  const lines = readLines(text);
  const roles = readRoles(text, lines);
  const of = (role: Role): string =>
    lines
      .filter((_, index) => roles[index] === role)
      .map((line) => text.slice(line.from, line.end))
      .filter(Boolean)
      .join(" / ");
  return { visible: of("visible"), signature: of("signature"), disclaimer: of("disclaimer") };
}

const WORDS = "We would like to show you our ladders.";

describe("signatures", () => {
  test.each([
    ["after a rule", "-- \nAnn Miller\nHead of Ladders", "-- / Ann Miller / Head of Ladders"],
    [
      "after a long rule",
      "--------------\nAnn Miller\nt. 555-931-0702",
      "-------------- / Ann Miller / t. 555-931-0702",
    ],
    [
      "after a formula",
      "Best regards,\nAnn Miller\nHead of Ladders, Ladder Inc.\n+49 30 1234567\nwww.ladder.example",
      "Best regards, / Ann Miller / Head of Ladders, Ladder Inc. / +49 30 1234567 / www.ladder.example",
    ],
    ["on the line of the formula", "LG, Eva", "LG, Eva"],
    ["German", "Mit freundlichen Grüßen\ni. A. Max Muster", "Mit freundlichen Grüßen / i. A. Max Muster"],
    ["French", "Bien cordialement,\n\nJean Dupont", "Bien cordialement, / Jean Dupont"],
    ["Spanish", "Un saludo,\nJuan Pérez", "Un saludo, / Juan Pérez"],
    ["Italian", "Cordiali saluti\nMaria Rossi", "Cordiali saluti / Maria Rossi"],
    ["Dutch", "Met vriendelijke groet,\nJan van der Berg", "Met vriendelijke groet, / Jan van der Berg"],
    ["Portuguese", "Atenciosamente,\nJoão Silva", "Atenciosamente, / João Silva"],
    ["Polish", "Pozdrawiam\nJan Kowalski", "Pozdrawiam / Jan Kowalski"],
    ["a dash and a name", "-ann", "-ann"],
    ["a long dash and a name", "—Ann", "—Ann"],
    [
      "a visiting card",
      "\nAnn Miller\nann@ladder.example\n(555) 346-9947",
      "Ann Miller / ann@ladder.example / (555) 346-9947",
    ],
    ["a bare name", "\nAnn", "Ann"],
    ["a name and a firm", "\nAnn Miller\nFounder, Ladder Inc", "Ann Miller / Founder, Ladder Inc"],
    ["a telephone", "Sent from my iPhone", "Sent from my iPhone"],
    ["a telephone, German", "Von meinem iPhone gesendet", "Von meinem iPhone gesendet"],
    ["a telephone, in brackets", "(sent from a phone)", "(sent from a phone)"],
    [
      "Outlook for telephones",
      "Get Outlook for Android<https://aka.ms/x>",
      "Get Outlook for Android<https://aka.ms/x>",
    ],
    [
      "a formula, then a rule",
      "Cheers,\nAnn\n-- \nAnn Miller, Ladder Inc",
      "Cheers, / Ann / -- / Ann Miller, Ladder Inc",
    ],
  ])("%s", (_name, end, signature) =>
    expect(told(`Hello Sam,\n\n${WORDS}\n${end}\n`)).toEqual({
      visible: `Hello Sam, / ${WORDS}`,
      signature,
      disclaimer: "",
    }),
  );

  test("a postscript stays visible", () => {
    const { visible, signature } = told(`${WORDS}\n\nBest,\nAnn\n\nP.S. We also have stairs.\n`);
    expect([visible, signature]).toEqual([`${WORDS} / P.S. We also have stairs.`, "Best, / Ann"]);
  });

  test("an offer to stop writing below the signature stays visible", () => {
    const { visible } = told(`${WORDS}\n\nBest,\nAnn\n\nIf you would rather not hear from me, just tell me so.\n`);
    expect(visible).toContain("rather not hear from me");
  });

  test.each([
    "Thanks Ann\n\nNot interested.",
    "Hi Ann,\n\nNo.",
    "Hi Ann,\n\nplease stop writing\n\nNo",
    "Thanks, but no thanks.",
    "Best,\nthat is what we want to be.",
    "Sent from my desk, it is easier than the telephone.",
    "Costs:\n--------\nLadder one costs 20 in the small size.\nLadder two costs 30 in the large size.",
    "What about Monday?\nRegards from the whole team, we had a great time with you last week.",
  ])("%j is words from beginning to end", (text) => expect(told(text).signature).toBe(""));
});

describe("legal notices", () => {
  test.each([
    "This e-mail is confidential and intended solely for the addressee. If you received this in error, please delete it.",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Empfänger sind, bitte löschen Sie diese Nachricht.",
    "Ce message est confidentiel et destiné exclusivement à son destinataire. Si vous l'avez reçu par erreur, merci de le détruire.",
    "Este mensaje es confidencial y va dirigido exclusivamente a su destinatario. Si lo recibe por error, debe eliminarlo.",
    "Questo messaggio è riservato ed è destinato esclusivamente al destinatario; se ricevuto per errore va cancellato.",
    "Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
    "Esta mensagem é confidencial e destina-se exclusivamente ao destinatário. Se a recebeu por engano, apague-a.",
  ])("%s", (notice) =>
    expect(told(`Hello,\n\n${WORDS}\n\nBest,\nAnn\n\n${notice}\n`)).toEqual({
      visible: `Hello, / ${WORDS}`,
      signature: "Best, / Ann",
      disclaimer: notice,
    }),
  );

  test("a gateway's banner above the mail", () => {
    const { visible, disclaimer } = told(
      `CAUTION: This email originated from outside of your organization.\n\n${WORDS}\n`,
    );
    expect([visible, disclaimer.length > 0]).toEqual([WORDS, true]);
  });

  test("words about confidence are no notice", () => {
    expect(
      told("This is a confidential matter, so I would rather meet you than write about it.\n\nAre you free?")
        .disclaimer,
    ).toBe("");
  });
});
