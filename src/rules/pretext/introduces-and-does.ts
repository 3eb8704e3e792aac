import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "introduces-and-does",
  family: "pretext",
  kind: "sentence",
  all: ["introduces", "do"],
};

export const says: Says = {
  title: {
    en: "Says who they are and what they do",
    de: "Sagt, wer sie sind und was sie tun",
    fr: "Dit qui ils sont et ce qu'ils font",
    es: "Dice quiénes son y qué hacen",
  },
  because: {
    en: "Says who they are and what they do.",
    de: "Sagt, wer sie sind und was sie tun.",
    fr: "Dit qui ils sont et ce qu'ils font.",
    es: "Dice quiénes son y qué hacen.",
  },
  mayBeWrong: {
    en: "Applicants and new neighbours do so too.",
    de: "Das tun auch Bewerber und neue Nachbarn.",
    fr: "Des candidats et de nouveaux voisins le font aussi.",
    es: "También candidatos y vecinos nuevos.",
  },
};
