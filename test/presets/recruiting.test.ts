import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compiledFor } from "../../src/cli/preset/everyday";
import { readConversation } from "../../src/cli/inputs/conversation-json";
import { judge } from "../../src/engine/judge";
import type { Verdict } from "../../src/engine/verdict";
import type { Conversation } from "../../src/mail/message";
import { effectivePreset } from "../../src/presets/effective";
import { policyOf, RECRUITING } from "../../src/presets/policy";

// Every rule is compiled first, which takes a busy machine a while.
jest.setTimeout(60_000);

const corpus = ["a", "b", "c"].flatMap((name) =>
  readFileSync(join(__dirname, `../corpus/${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => readConversation(JSON.parse(line))),
);

/** The judge of readers whose organisation counts recruiters, or does not. */
function judgeWith(recruiters: boolean): (conversation: Conversation) => Verdict {
  const preset = effectivePreset([{ name: "x", values: { recruiters } }]);
  const judging = { rules: compiledFor(preset), policy: policyOf(preset) };
  return (conversation) => judge(conversation, judging);
}

const apart = judgeWith(false);
const counted = judgeWith(true);

function mail(text: string): Conversation {
  return {
    id: "c",
    me: ["me@corp.example"],
    myDomains: [],
    messages: [
      { id: "m", from: { address: "kim@talents.example" }, subject: "Hello", body: { type: "text", content: text } },
    ],
  };
}

const approaches = {
  en: "Hi Sam,\n\nI'm recruiting a head of logistics for a brewery in Leeds. Your background looks like a good match, the salary is up to 90k. Would you be open to a confidential conversation?\n\nKim",
  de: "Guten Tag Frau Sommer,\n\nfür unseren Mandanten suche ich eine Leiterin der Logistik in Kassel. Ihr Profil passt sehr gut, das Gehalt liegt bei 95.000 Euro. Wären Sie offen für ein vertrauliches Gespräch?\n\nKim Falk",
  fr: "Bonjour Madame,\n\nje recrute pour un brasseur une responsable logistique en CDI à Lille. Votre parcours correspond bien, la rémunération est de 70 k€. Êtes-vous à l'écoute du marché ?\n\nKim Faure",
  es: "Hola Sara:\n\nestoy seleccionando una responsable de logística para una cervecera en Burgos. Su perfil encaja muy bien y el salario llega a 60.000 euros. ¿Le interesaría una conversación confidencial?\n\nKim Franco",
};

test.each(Object.entries(approaches))(
  "an offer of a job is told apart from selling, until it is counted: %s",
  (_, text) => {
    expect(apart(mail(text)).verdict).not.toBe("sales");
    const verdict = counted(mail(text));
    expect(verdict).toMatchObject({ verdict: "sales", stage: "pitch", level: 1, advice: { action: "decline" } });
    const found = verdict.messages[0]?.findings.find(({ rule }) => rule === RECRUITING);
    expect(found?.quote).not.toBe("");
  },
);

const others = {
  "an applicant":
    "Dear Sam,\n\nI am applying for the position of packaging designer. My CV and my salary expectation are attached; I am open to a new role at once.\n\nKim",
  "an answer to the reader's application":
    "Dear Sam,\n\nthank you for your application for the role as head of logistics. We would like to invite you to an interview in confidence.\n\nKim",
  "one word alone": "Hi Sam,\n\nthe headhunter called the office again. Shall I put her through next time?\n\nKim",
};

test.each(Object.entries(others))("%s is no recruiter, counted or not", (_, text) => {
  const verdict = counted(mail(text));
  expect(verdict.verdict).not.toBe("sales");
  expect(verdict.messages[0]?.findings.map(({ rule }) => rule)).not.toContain(RECRUITING);
  expect(verdict.score).toBe(apart(mail(text)).score);
});

test("who is known, or was written to first, is no recruiter", () => {
  const known = { ...mail(approaches.en), history: { fromThem: 3, fromUs: 4 } };
  expect(counted(known).score).toBe(apart(known).score);
  const [message] = mail(approaches.en).messages;
  const asked: Conversation = {
    ...mail(""),
    messages: [
      {
        id: "q",
        from: { address: "me@corp.example" },
        body: { type: "text", content: "Do you have anything for me?" },
      },
      ...(message ? [message] : []),
    ],
  };
  expect(counted(asked).score).toBe(apart(asked).score);
});

test("in the corpus, counting changes recruiters and nobody else", () => {
  const changed = corpus.filter((each) => JSON.stringify(apart(each)) !== JSON.stringify(counted(each)));
  const ids = changed.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      "a-recruiter-with-job-reader-declines",
      "b-pt-recrutadora-vaga-insistente",
      "c-en-i-recruiter-role-for-reader-insists",
    ]),
  );
  for (const each of changed) {
    const { verdict, messages } = counted(each);
    const found = messages.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect({ id: each.id, verdict, found: found.includes(RECRUITING) }).toEqual({
      id: each.id,
      verdict: "sales",
      found: true,
    });
  }
  expect(changed.length).toBeLessThan(corpus.length / 20);
});
