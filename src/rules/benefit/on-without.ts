import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-without", family: "benefit", kind: "field", field: "without", least: 1 };

export const says: Says = {
  title: {
    en: "Promises it without effort",
    de: "Verspricht es ohne Mühe",
    fr: "Promet cela sans effort",
    es: "Lo promete sin esfuerzo",
  },
  because: {
    en: "Says what you would no longer have to do.",
    de: "Sagt, was Sie nicht mehr tun müssten.",
    fr: "Dit ce que vous n'auriez plus à faire.",
    es: "Dice lo que ya no tendría que hacer.",
  },
  mayBeWrong: {
    en: "Instructions of every kind say so too.",
    de: "Das sagen auch Anleitungen aller Art.",
    fr: "Toutes sortes de modes d'emploi le disent aussi.",
    es: "También lo dicen instrucciones de todo tipo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Clean kettles «without» scrubbing.", "«No more» buckets in the yard."],
    silent: ["Buckets stand in the yard.", "Kettles boil."],
  },
  de: { fires: ["«Saubere Kessel ohne Schrubben»."], silent: ["Eimer stehen im Hof."] },
  fr: { fires: ["«Des cuves propres sans frotter»."], silent: ["Les seaux sont dans la cour."] },
  es: { fires: ["«Calderas limpias sin frotar»."], silent: ["Los cubos están en el patio."] },
};
