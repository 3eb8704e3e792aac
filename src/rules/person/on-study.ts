import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-study", family: "person", kind: "field", field: "study", least: 2 };

export const says: Says = {
  title: {
    en: "Speaks of study or press",
    de: "Spricht von Studium oder Presse",
    fr: "Parle d'études ou de presse",
    es: "Habla de estudios o prensa",
  },
  because: {
    en: "Speaks of research, a class, a paper or an article.",
    de: "Spricht von Forschung, Unterricht, Aufsatz oder Artikel.",
    fr: "Parle de recherche, de cours ou d'un article.",
    es: "Habla de investigación, clases o artículos.",
  },
  mayBeWrong: {
    en: "Offers may be aimed at schools or editors.",
    de: "Angebote können sich an Schulen oder Redaktionen richten.",
    fr: "Des offres visent écoles ou rédactions.",
    es: "Hay ofertas para escuelas o redacciones.",
  },
};
