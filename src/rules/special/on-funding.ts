import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-funding", family: "special", kind: "field", field: "funding", least: 1 };

export const says: Says = {
  title: {
    en: "Offers money",
    de: "Bietet Geld an",
    fr: "Propose de l'argent",
    es: "Ofrece dinero",
  },
  because: {
    en: "Speaks of a loan, funding or buying your firm.",
    de: "Spricht von Kredit, Förderung oder Kauf Ihrer Firma.",
    fr: "Parle d'un prêt, d'un financement ou du rachat de votre société.",
    es: "Habla de un préstamo, financiación o compra de su empresa.",
  },
  mayBeWrong: {
    en: "Banks and grant offices that you asked do so too.",
    de: "Das tun auch Banken und Ämter, die Sie gefragt haben.",
    fr: "Banques et services que vous avez sollicités aussi.",
    es: "También bancos y oficinas a los que usted acudió.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Working capital» for the mill.", "«Investors» for your growth, a line of credit."],
    silent: ["The mill turns.", "Goats eat hay."],
  },
  de: { fires: ["Ein «Kredit» und Finanzierung für die Mühle."], silent: ["Die Mühle dreht sich."] },
  fr: { fires: ["Un «financement» pour le moulin."], silent: ["Le moulin tourne."] },
  es: { fires: ["«Financiación» para el molino."], silent: ["El molino gira."] },
};
