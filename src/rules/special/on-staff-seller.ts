import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-staff-seller",
  family: "special",
  kind: "field",
  field: "staff-seller",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Offers people for hire",
    de: "Bietet Personal an",
    fr: "Propose du personnel",
    es: "Ofrece personal",
  },
  because: {
    en: "Offers people who would work for you.",
    de: "Bietet Leute an, die für Sie arbeiten würden.",
    fr: "Propose des gens qui travailleraient pour vous.",
    es: "Ofrece gente que trabajaría para usted.",
  },
  mayBeWrong: {
    en: "An agency that you asked does so too.",
    de: "Das tut auch eine Agentur, die Sie beauftragt haben.",
    fr: "Une agence que vous avez sollicitée le fait aussi.",
    es: "También una agencia a la que usted acudió.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Skilled workers» for the mill.", "«Our candidates» are available immediately."],
    silent: ["The mill turns.", "Goats eat hay."],
  },
  de: { fires: ["«Fachkräfte» für die Mühle, sofort verfügbar."], silent: ["Die Mühle dreht sich."] },
  fr: { fires: ["Des «intérimaires» pour le moulin."], silent: ["Le moulin tourne."] },
  es: { fires: ["«Candidatos» disponibles de inmediato."], silent: ["El molino gira."] },
};
