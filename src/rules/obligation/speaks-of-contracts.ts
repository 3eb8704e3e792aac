import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-contracts",
  family: "obligation",
  kind: "field",
  field: "contract",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Is about a contract",
    de: "Handelt von einem Vertrag",
    fr: "Parle d'un contrat",
    es: "Trata de un contrato",
  },
  because: {
    en: "Speaks of a contract, a lease or a case.",
    de: "Spricht von einem Vertrag, einer Miete oder einem Fall.",
    fr: "Parle d'un contrat, d'un bail ou d'un dossier.",
    es: "Habla de un contrato, un alquiler o un caso.",
  },
  mayBeWrong: {
    en: "Offers speak of contracts too.",
    de: "Auch Angebote sprechen von Verträgen.",
    fr: "Des offres parlent aussi de contrats.",
    es: "Las ofertas también hablan de contratos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«The lease ends and the» tenant gave notice.", "The «clause» in the contract is old."],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["Der «Mietvertrag» endet, die Kündigung liegt vor."], silent: ["Der See ist still."] },
  fr: { fires: ["«Le bail se termine, le» contrat aussi."], silent: ["Le lac est calme."] },
  es: { fires: ["El «alquiler» termina y el contrato también."], silent: ["El lago está quieto."] },
};
