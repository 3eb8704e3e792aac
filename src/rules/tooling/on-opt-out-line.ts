import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-opt-out-line",
  family: "tooling",
  kind: "field",
  field: "opt-out-line",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Has a line to opt out",
    de: "Hat eine Abmeldezeile",
    fr: "A une ligne de désinscription",
    es: "Tiene una línea de baja",
  },
  because: {
    en: "Ends with a line on how to be taken off.",
    de: "Sagt, wie Sie ausgetragen werden.",
    fr: "Dit comment être retiré de la liste.",
    es: "Dice cómo darse de baja.",
  },
  mayBeWrong: {
    en: "Newsletters that you wanted have one too.",
    de: "Die haben auch Newsletter, die Sie wollten.",
    fr: "Des lettres que vous vouliez en ont une aussi.",
    es: "También la tienen boletines que usted quería.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Unsubscribe» below.", "«Reply stop» to opt out."],
    silent: ["The lake below is still.", "Goats eat hay."],
  },
  de: { fires: ["Hier «abmelden»."], silent: ["Der See ist still."] },
  fr: { fires: ["Se «désinscrire» ici."], silent: ["Le lac est calme."] },
  es: { fires: ["«Darse de baja» aquí."], silent: ["El lago está quieto."] },
};
