import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "has-looked-at-your-firm",
  family: "pretext",
  kind: "sentence",
  all: ["noticed", "role"],
};

export const says: Says = {
  title: {
    en: "Has looked at your firm",
    de: "Hat sich Ihre Firma angesehen",
    fr: "A regardé votre société",
    es: "Ha mirado su empresa",
  },
  because: {
    en: "Says that they looked at your firm, site or work.",
    de: "Sagt, man habe Ihre Firma, Seite oder Arbeit angesehen.",
    fr: "Dit avoir regardé votre société, votre site ou votre travail.",
    es: "Dice haber mirado su empresa, su web o su trabajo.",
  },
  mayBeWrong: {
    en: "A customer or applicant does so too.",
    de: "Das tun auch Kunden oder Bewerber.",
    fr: "Un client ou un candidat le fait aussi.",
    es: "También un cliente o candidato.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«I came across your clinic».", "«I noticed that your warehouse is growing»."],
    silent: ["I noticed a fox.", "Your clinic is green."],
  },
  de: {
    fires: ["«Ich bin auf Ihre Firma aufmerksam geworden; mir ist aufgefallen, was Ihr Team macht»."],
    silent: ["Ich habe einen Fuchs gesehen."],
  },
  fr: { fires: ["«J'ai découvert votre entreprise»."], silent: ["Votre porte est verte."] },
  es: { fires: ["«He visto su empresa»."], silent: ["Su puerta es verde."] },
};
