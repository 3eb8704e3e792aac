import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "small-talk-first",
  family: "familiarity",
  kind: "sentence",
  all: ["small-talk"],
  where: "opening",
};

export const says: Says = {
  title: {
    en: "Begins with small talk",
    de: "Beginnt mit Geplauder",
    fr: "Commence par des banalités",
    es: "Empieza con charla",
  },
  because: {
    en: "Begins by wishing you a good week or the like, as people who know you do.",
    de: "Beginnt mit Wünschen für die Woche, wie es Bekannte tun.",
    fr: "Commence par vous souhaiter une bonne semaine, comme le font vos connaissances.",
    es: "Empieza deseándole buena semana, como hacen los conocidos.",
  },
  mayBeWrong: {
    en: "People who do know you begin so too.",
    de: "So beginnen auch Menschen, die Sie wirklich kennen.",
    fr: "Ceux qui vous connaissent vraiment commencent aussi ainsi.",
    es: "También empieza así quien de verdad le conoce.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Hope you had a great weekend».", "«I hope you're well»."],
    silent: ["The weekend was wet.", "They hope for rain."],
  },
  de: { fires: ["«Ich hoffe, es geht Ihnen gut»."], silent: ["Das Wochenende war nass."] },
  fr: { fires: ["«J'espère que vous allez bien»."], silent: ["Le week-end était humide."] },
  es: {
    fires: ["«Espero que se encuentre bien después de las fiestas de mayo»."],
    silent: ["El fin de semana llovió."],
  },
};
