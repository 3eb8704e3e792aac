import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The «students» of the university wrote a thesis.", "A «journalist» asks for her article, a survey."],
    silent: ["The ledger is full.", "Pumps hum."],
  },
  de: { fires: ["Die Studierenden der «Universität» schreiben eine Studie."], silent: ["Die Pumpen summen."] },
  fr: { fires: ["Les étudiants de l'«université» font une étude."], silent: ["Les pompes tournent."] },
  es: { fires: ["Los estudiantes de la «universidad» hacen un estudio."], silent: ["Las bombas suenan."] },
};
