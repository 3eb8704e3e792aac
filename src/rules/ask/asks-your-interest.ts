import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-your-interest",
  family: "ask",
  kind: "sentence",
  all: ["interest"],
  where: "closing",
};

export const says: Says = {
  title: {
    en: "Ends on your interest",
    de: "Endet mit Ihrem Interesse",
    fr: "Se termine sur votre intérêt",
    es: "Termina con su interés",
  },
  because: {
    en: "Comes to your possible interest in its last lines.",
    de: "Spricht in den letzten Zeilen von Ihrem möglichen Interesse.",
    fr: "Parle de votre intérêt éventuel dans ses dernières lignes.",
    es: "Habla de su posible interés en las últimas líneas.",
  },
  mayBeWrong: {
    en: "Organisers and acquaintances end their mail so too.",
    de: "Auch Veranstalter und Bekannte schließen so.",
    fr: "Des organisateurs et des connaissances terminent aussi ainsi.",
    es: "También terminan así organizadores y conocidos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«If you are interested, I will bring one».", "«It may be worth a look before harvest»."],
    silent: ["The goats were fed at noon.", "We sang until late."],
  },
  de: { fires: ["«Falls Sie Interesse haben, bringe ich eines mit»."], silent: ["Die Ziegen sind gefüttert."] },
  fr: { fires: ["«Si cela vous intéresse, je l'apporte»."], silent: ["Les chèvres ont mangé."] },
  es: { fires: ["«Si le interesa a su panadería, le llevo uno el lunes»."], silent: ["Las cabras ya comieron."] },
};
