import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-we-built", family: "offer", kind: "field", field: "we-built", least: 1 };

export const says: Says = {
  title: {
    en: "Says what they make",
    de: "Sagt, was sie herstellen",
    fr: "Dit ce qu'ils fabriquent",
    es: "Dice lo que hacen",
  },
  because: {
    en: "Says that they built, run or supply something.",
    de: "Sagt, dass man etwas gebaut hat, betreibt oder liefert.",
    fr: "Dit qu'ils ont créé, gèrent ou fournissent quelque chose.",
    es: "Dice que han creado, llevan o suministran algo.",
  },
  mayBeWrong: {
    en: "New colleagues and partners say so too.",
    de: "Das sagen auch neue Kollegen und Partner.",
    fr: "De nouveaux collègues ou partenaires le disent aussi.",
    es: "También lo dicen nuevos compañeros o socios.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«We built» a small logger.", "«We supply» three dairies."],
    silent: ["A logger fell.", "Three cows came."],
  },
  de: { fires: ["«Wir haben ein kleines Messgerät entwickelt» und bieten es an."], silent: ["Drei Kühe kamen."] },
  fr: { fires: ["«Nous avons créé» un petit appareil."], silent: ["Trois vaches sont venues."] },
  es: { fires: ["«Hemos creado» un pequeño aparato."], silent: ["Vinieron tres vacas."] },
};
