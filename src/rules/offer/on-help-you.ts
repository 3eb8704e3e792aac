import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-help-you", family: "offer", kind: "field", field: "help-you", least: 1 };

export const says: Says = {
  title: {
    en: "Offers to help you",
    de: "Bietet Ihnen Hilfe an",
    fr: "Propose de vous aider",
    es: "Se ofrece a ayudarle",
  },
  because: {
    en: "Says that they help firms or could help you.",
    de: "Sagt, dass man Firmen oder Ihnen helfen könne.",
    fr: "Dit qu'ils aident des entreprises ou pourraient vous aider.",
    es: "Dice que ayudan a empresas o podrían ayudarle.",
  },
  mayBeWrong: {
    en: "A friend or a service desk offers help too.",
    de: "Auch Freunde und Kundendienste bieten Hilfe an.",
    fr: "Un ami ou un service d'assistance le propose aussi.",
    es: "También lo ofrece un amigo o un servicio técnico.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«We help» bakeries.", "This «could help» your ovens."],
    silent: ["The ovens are hot.", "Nobody came."],
  },
  de: { fires: ["«Wir helfen» Bäckereien, und ich helfe Ihnen gern."], silent: ["Die Öfen sind heiß."] },
  fr: { fires: ["«Nous aidons» les boulangeries et pouvons vous aider."], silent: ["Les fours sont chauds."] },
  es: { fires: ["«Ayudamos» a panaderías y podemos ayudarle."], silent: ["Los hornos están calientes."] },
};
