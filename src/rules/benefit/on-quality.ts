import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-quality", family: "benefit", kind: "field", field: "quality", least: 1 };

export const says: Says = {
  title: {
    en: "Praises its quality",
    de: "Lobt die eigene Qualität",
    fr: "Vante la qualité",
    es: "Alaba su calidad",
  },
  because: {
    en: "Calls what it offers reliable, leading or guaranteed.",
    de: "Nennt das Angebotene zuverlässig, führend oder garantiert.",
    fr: "Dit son offre fiable, de pointe ou garantie.",
    es: "Llama fiable, líder o garantizado a lo que ofrece.",
  },
  mayBeWrong: {
    en: "People who discuss a purchase do so too.",
    de: "Das tun auch Menschen, die einen Kauf besprechen.",
    fr: "Ceux qui discutent d'un achat le font aussi.",
    es: "También quien comenta una compra.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Durable» straps of high quality.", "A «trusted» and experienced crew."],
    silent: ["The crew slept.", "Straps hang on the wall."],
  },
  de: { fires: ["«Hochwertige» Gurte mit Garantie."], silent: ["Die Gurte hängen an der Wand."] },
  fr: { fires: ["Des sangles de haute «qualité»."], silent: ["Les sangles sont au mur."] },
  es: { fires: ["Correas de «alta calidad»."], silent: ["Las correas están en la pared."] },
};
