import type { FieldRule, Says } from "../../engine/rule";

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
