import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-save", family: "benefit", kind: "field", field: "save", least: 1 };

export const says: Says = {
  title: {
    en: "Promises savings",
    de: "Verspricht Ersparnis",
    fr: "Promet des économies",
    es: "Promete ahorro",
  },
  because: {
    en: "Speaks of saving money or time.",
    de: "Spricht davon, Geld oder Zeit zu sparen.",
    fr: "Parle d'économiser de l'argent ou du temps.",
    es: "Habla de ahorrar dinero o tiempo.",
  },
  mayBeWrong: {
    en: "Colleagues speak of savings too.",
    de: "Auch Kollegen sprechen vom Sparen.",
    fr: "Des collègues parlent aussi d'économies.",
    es: "También los compañeros hablan de ahorrar.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«It saves a bag of» salt.", "«Savings» from the first week."],
    silent: ["A bag of salt.", "The first week was wet."],
  },
  de: { fires: ["«Das spart einen Sack Salz»."], silent: ["Die erste Woche war nass."] },
  fr: { fires: ["Cela «économise» un sac de sel."], silent: ["La première semaine était humide."] },
  es: { fires: ["«Ahorra» un saco de sal."], silent: ["La primera semana fue húmeda."] },
};
