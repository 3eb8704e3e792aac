import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "noticed-you",
  family: "pretext",
  kind: "sentence",
  all: ["noticed", "you"],
  where: "opening",
};

export const says: Says = {
  title: {
    en: "Begins with something about you",
    de: "Beginnt mit etwas über Sie",
    fr: "Commence par quelque chose sur vous",
    es: "Empieza con algo sobre usted",
  },
  because: {
    en: "Begins with something that they saw or read of you.",
    de: "Beginnt mit etwas, das sie von Ihnen sahen oder lasen.",
    fr: "Commence par quelque chose vu ou lu de vous.",
    es: "Empieza con algo que vio o leyó de usted.",
  },
  mayBeWrong: {
    en: "Readers and acquaintances do so too.",
    de: "Das tun auch Leser und Bekannte.",
    fr: "Des lecteurs et des connaissances le font aussi.",
    es: "También lectores y conocidos.",
  },
};
