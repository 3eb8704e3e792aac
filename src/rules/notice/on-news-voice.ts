import type { FieldRule, Says } from "../../engine/rule";

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
