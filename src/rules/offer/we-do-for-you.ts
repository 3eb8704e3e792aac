import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "we-do-for-you",
  family: "offer",
  kind: "sentence",
  all: ["we", "do", "you"],
};

export const says: Says = {
  title: {
    en: "Says what they do for you",
    de: "Sagt, was sie für Sie tun",
    fr: "Dit ce qu'ils font pour vous",
    es: "Dice lo que hacen por usted",
  },
  because: {
    en: "Says what their side does for yours.",
    de: "Sagt, was die eigene Seite für Sie tut.",
    fr: "Dit ce que leur côté fait pour le vôtre.",
    es: "Dice lo que su lado hace por el suyo.",
  },
  mayBeWrong: {
    en: "Suppliers you already have write this too.",
    de: "Das schreiben auch Ihre bisherigen Lieferanten.",
    fr: "Vos fournisseurs actuels l'écrivent aussi.",
    es: "También lo escriben sus proveedores actuales.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«We build ovens to your measure».", "«We could supply you with lids»."],
    silent: ["We saw you.", "They build boats."],
  },
  de: { fires: ["«Wir bauen Öfen nach Ihrem Maß»."], silent: ["Wir haben Sie gesehen."] },
  fr: { fires: ["«Nous fabriquons des fours à vos mesures»."], silent: ["Nous vous avons vu."] },
  es: { fires: ["«Nosotros fabricamos hornos a su medida para usted»."], silent: ["Nosotros le vimos."] },
};
