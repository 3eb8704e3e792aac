import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-visit", family: "ask", kind: "field", field: "visit", least: 1 };

export const says: Says = {
  title: {
    en: "Offers to come by",
    de: "Will vorbeikommen",
    fr: "Propose de passer",
    es: "Se ofrece a pasar",
  },
  because: {
    en: "Offers to visit you or says that they are nearby.",
    de: "Bietet einen Besuch an oder ist gerade in der Nähe.",
    fr: "Propose une visite ou dit être dans votre région.",
    es: "Ofrece visitarle o dice que estará cerca.",
  },
  mayBeWrong: {
    en: "Tradespeople whom you called write this too.",
    de: "Das schreiben auch Handwerker, die Sie bestellt haben.",
    fr: "Un artisan que vous avez appelé l'écrit aussi.",
    es: "También lo escribe un técnico a quien usted llamó.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["I could «stop by» on Wednesday.", "Our van is «in your area» twice a month."],
    silent: ["The bus did not stop.", "The storm passed in the night."],
  },
  de: { fires: ["Ich «komme gern bei Ihnen vorbei»."], silent: ["Der Bus hielt nicht."] },
  fr: { fires: ["Je peux «passer vous voir» mercredi."], silent: ["Le bus ne s'est pas arrêté."] },
  es: { fires: ["Podría «pasar a verle» el miércoles."], silent: ["El autobús no paró."] },
};
