import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«My name is Ada and I build ovens».", "«I represent a firm that makes lids»."],
    silent: ["My name is Ada.", "They build boats."],
  },
  de: { fires: ["«Mein Name ist Ada, wir bauen Öfen»."], silent: ["Mein Name ist Ada."] },
  fr: { fires: ["«Je m'appelle Ada et je fabrique des fours»."], silent: ["Je m'appelle Ada."] },
  es: { fires: ["«Me llamo Ada y fabrico hornos; fabricamos tapas»."], silent: ["Me llamo Ada."] },
};
