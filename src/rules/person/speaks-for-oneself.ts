import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";

/** Says "I" and never "we", and names no product or price: a person about a matter of their own. */
export const rule: ConversationRule = {
  id: "speaks-for-oneself",
  family: "person",
  kind: "conversation",
  judge: ({ inbound }) => {
    const sum = (field: string): number => inbound.reduce((all, message) => all + message.count(field), 0);
    const self = sum("self");
    const firm = 2 * sum("we") + sum("product") + sum("price") + sum("proof") + sum("benefit");
    return self >= 3 && self > firm ? fires(Math.min(1, (self - firm) / self + 0.2)) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Speaks for themselves only",
    de: "Spricht nur für sich",
    fr: "Ne parle que pour soi",
    es: "Habla solo por sí mismo",
  },
  because: {
    en: "Says “I” and speaks for no firm, product or price.",
    de: "Sagt „ich“ und nennt weder Firma noch Produkt noch Preis.",
    fr: "Dit « je » et ne parle ni de société, ni de produit, ni de prix.",
    es: "Habla en primera persona y sin empresa, producto ni precio.",
  },
  mayBeWrong: {
    en: "People who sell alone say “I” too.",
    de: "Auch wer allein verkauft, sagt „ich“.",
    fr: "Ceux qui vendent seuls disent aussi « je ».",
    es: "También quien vende solo habla así.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["I lost my key and I think I left it at my aunt's. I am sorry."],
    silent: ["We offer lids. Our price is low, and I like our software."],
  },
};
