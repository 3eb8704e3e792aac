import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "product-benefit",
  family: "benefit",
  kind: "sentence",
  all: ["product", "benefit"],
};

export const says: Says = {
  title: {
    en: "Names a product and its use",
    de: "Nennt ein Produkt und den Nutzen",
    fr: "Nomme un produit et son intérêt",
    es: "Nombra un producto y su utilidad",
  },
  because: {
    en: "Names a product together with what it saves or improves.",
    de: "Nennt ein Produkt zusammen mit dem, was es spart oder verbessert.",
    fr: "Nomme un produit avec ce qu'il économise ou améliore.",
    es: "Nombra un producto junto a lo que ahorra o mejora.",
  },
  mayBeWrong: {
    en: "Reviews and newsletters do so too.",
    de: "Das tun auch Testberichte und Newsletter.",
    fr: "Des essais et des lettres d'information le font aussi.",
    es: "También lo hacen reseñas y boletines.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«The software saves an hour of typing».", "«This machine reduces breakage»."],
    silent: ["The machine stands in the barn.", "It rained less in May."],
  },
  de: { fires: ["«Die Software spart eine Stunde Tippen»."], silent: ["Die Maschine steht in der Scheune."] },
  fr: { fires: ["«Le logiciel économise une heure de saisie»."], silent: ["La machine est dans la grange."] },
  es: { fires: ["«El software ahorra una hora»."], silent: ["La máquina está en el granero."] },
};
