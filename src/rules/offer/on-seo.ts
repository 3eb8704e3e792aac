import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-seo", family: "offer", kind: "field", field: "seo", least: 1 };

export const says: Says = {
  title: {
    en: "Offers ranking or web work",
    de: "Bietet Platzierung oder Webarbeit an",
    fr: "Propose du référencement",
    es: "Ofrece posicionamiento o web",
  },
  because: {
    en: "Speaks of search ranking, links or a new website.",
    de: "Spricht von Suchplatz, Links oder einer neuen Website.",
    fr: "Parle de classement, de liens ou d'un nouveau site.",
    es: "Habla de posición en buscadores, enlaces o una web nueva.",
  },
  mayBeWrong: {
    en: "Your own web people write this too.",
    de: "Das schreiben auch Ihre eigenen Webleute.",
    fr: "Vos propres prestataires web l'écrivent aussi.",
    es: "También lo escriben sus técnicos web.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Better «search engine» places and backlinks.", "A «website redesign» before spring."],
    silent: ["Spring is near.", "The engine hums."],
  },
  de: { fires: ["«Mehr Besucher durch SEO»."], silent: ["Der Motor summt."] },
  fr: { fires: ["Un meilleur «référencement» pour le site."], silent: ["Le moteur tourne."] },
  es: { fires: ["Mejor «posicionamiento» SEO."], silent: ["El motor suena."] },
};
