import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-pricing", family: "price", kind: "field", field: "pricing", least: 1 };

export const says: Says = {
  title: {
    en: "Speaks of prices",
    de: "Spricht von Preisen",
    fr: "Parle de prix",
    es: "Habla de precios",
  },
  because: {
    en: "Speaks of a price, a fee or a monthly cost.",
    de: "Spricht von einem Preis, einer Gebühr oder monatlichen Kosten.",
    fr: "Parle d'un prix, de frais ou d'un coût mensuel.",
    es: "Habla de un precio, una tarifa o un coste mensual.",
  },
  mayBeWrong: {
    en: "Anybody whom you pay speaks of prices too.",
    de: "Das tut jeder, den Sie bezahlen.",
    fr: "Toute personne que vous payez en parle aussi.",
    es: "También habla de precios quien cobra de usted.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«The cost is low, billed» monthly.", "«Prices» are on the card."],
    silent: ["The card is blue.", "May was wet."],
  },
  de: { fires: ["«Der Preis steht auf der» Karte."], silent: ["Die Karte ist blau."] },
  fr: { fires: ["«Le prix est sur la» carte."], silent: ["La carte est bleue."] },
  es: { fires: ["El «precio» está en la carta."], silent: ["La carta es azul."] },
};
