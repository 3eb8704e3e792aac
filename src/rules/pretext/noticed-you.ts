import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«I came across your shop in Leeds».", "«I read your article on hedges»."],
    silent: ["The fox came across the field.", "Leeds is wet."],
  },
  de: {
    fires: ["«Ich habe Ihren Artikel über Hecken gelesen und bin auf Sie gestoßen»."],
    silent: ["Der Fuchs lief über das Feld."],
  },
  fr: { fires: ["«J'ai lu votre article sur les haies»."], silent: ["Le renard court."] },
  es: { fires: ["«He visto su artículo sobre setos y le escribo a usted»."], silent: ["El zorro corre."] },
};
