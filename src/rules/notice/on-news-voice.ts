import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-news-voice", family: "notice", kind: "field", field: "news-voice", least: 2 };

export const says: Says = {
  title: {
    en: "Tells news",
    de: "Berichtet Neuigkeiten",
    fr: "Donne des nouvelles",
    es: "Cuenta noticias",
  },
  because: {
    en: "Uses the words of news and reports.",
    de: "Benutzt die Wörter von Nachrichten und Berichten.",
    fr: "Emploie les mots des nouvelles et des rapports.",
    es: "Usa las palabras de noticias e informes.",
  },
  mayBeWrong: {
    en: "Some offers begin with news.",
    de: "Manche Angebote beginnen mit Neuigkeiten.",
    fr: "Certaines offres commencent par une nouvelle.",
    es: "Algunas ofertas empiezan con una noticia.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«According to» the report the president announced it today.", "The «market» news of the edition."],
    silent: ["The goats eat hay.", "The lake is still."],
  },
  de: { fires: ["«Laut Bericht hat die» Regierung es heute angekündigt."], silent: ["Der See ist still."] },
  fr: { fires: ["«Selon le rapport, le» gouvernement l'a annoncé aujourd'hui."], silent: ["Le lac est calme."] },
  es: { fires: ["«Según el informe, el» gobierno lo anunció hoy."], silent: ["El lago está quieto."] },
};
