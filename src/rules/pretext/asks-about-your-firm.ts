import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-about-your-firm",
  family: "pretext",
  kind: "sentence",
  all: ["ask", "role"],
  form: "question",
};

export const says: Says = {
  title: {
    en: "Asks about your firm",
    de: "Fragt nach Ihrer Firma",
    fr: "Pose une question sur votre société",
    es: "Pregunta por su empresa",
  },
  because: {
    en: "Asks a question about your firm.",
    de: "Stellt eine Frage zu Ihrer Firma.",
    fr: "Pose une question sur votre société.",
    es: "Hace una pregunta sobre su empresa.",
  },
  mayBeWrong: {
    en: "Customers, researchers and journalists do so too.",
    de: "Das tun auch Kunden, Forscher und Journalisten.",
    fr: "Clients, chercheurs et journalistes le font aussi.",
    es: "También clientes, investigadores y periodistas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Do you have a boiler in your factory»?", "«Are you the owner of your clinic»?"],
    silent: ["Do you have a dog?", "Your factory is red."],
  },
  de: { fires: ["«Haben Sie in Ihrer Firma einen Kessel»?"], silent: ["Haben Sie einen Hund?"] },
  fr: { fires: ["«Avez-vous une chaudière dans votre entreprise» ?"], silent: ["Avez-vous un chien ?"] },
  es: { fires: ["¿«Tiene una caldera en su empresa»?"], silent: ["¿Tiene un perro?"] },
};
