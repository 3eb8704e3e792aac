import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-trial", family: "price", kind: "field", field: "trial", least: 1 };

export const says: Says = {
  title: {
    en: "Offers a trial",
    de: "Bietet einen Versuch an",
    fr: "Propose un essai",
    es: "Ofrece una prueba",
  },
  because: {
    en: "Speaks of a trial, a pilot or a test.",
    de: "Spricht von einem Test, Piloten oder Probelauf.",
    fr: "Parle d'un essai, d'un pilote ou d'un test.",
    es: "Habla de una prueba, un piloto o un ensayo.",
  },
  mayBeWrong: {
    en: "Courts, doctors and engineers speak of trials too.",
    de: "Von Tests sprechen auch Ärzte und Ingenieure.",
    fr: "Médecins et ingénieurs parlent aussi d'essais.",
    es: "También médicos e ingenieros hablan de pruebas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["A «free trial» until May.", "«Try it» out on one oven."],
    silent: ["The oven is hot.", "May was wet."],
  },
  de: { fires: ["«Ein kostenloser Test, vier Wochen Probe»."], silent: ["Der Ofen ist heiß."] },
  fr: { fires: ["«Un essai jusqu'en mai»."], silent: ["Le four est chaud."] },
  es: { fires: ["Una «prueba» gratuita hasta mayo."], silent: ["El horno está caliente."] },
};
