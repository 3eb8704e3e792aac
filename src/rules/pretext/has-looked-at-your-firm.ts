import type { Says, SentenceRule } from "../../engine/rule";

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
