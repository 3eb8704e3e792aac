import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-noticed-that",
  family: "pretext",
  kind: "field",
  field: "noticed-that",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Has noticed something",
    de: "Hat etwas bemerkt",
    fr: "A remarqué quelque chose",
    es: "Ha notado algo",
  },
  because: {
    en: "Says that it noticed, saw or found something of yours.",
    de: "Sagt, dass etwas von Ihnen auffiel oder gefunden wurde.",
    fr: "Dit avoir remarqué, vu ou trouvé quelque chose de vous.",
    es: "Dice haber notado, visto o encontrado algo de usted.",
  },
  mayBeWrong: {
    en: "Customers and readers say so too.",
    de: "Das sagen auch Kunden und Leser.",
    fr: "Clients et lecteurs le disent aussi.",
    es: "También clientes y lectores.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«I noticed» that the ramp is new.", "«I came across» the mill."],
    silent: ["The ramp is new.", "The mill turns."],
  },
  de: { fires: ["Mir ist «aufgefallen», dass die Rampe neu ist."], silent: ["Die Rampe ist neu."] },
  fr: { fires: ["«J'ai remarqué» que le quai est neuf."], silent: ["Le quai est neuf."] },
  es: { fires: ["«He visto» que el muelle es nuevo."], silent: ["El muelle es nuevo."] },
};
