import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "offers-material",
  family: "ask",
  kind: "sentence",
  all: ["ask", "material"],
};

export const says: Says = {
  title: {
    en: "Offers to send something",
    de: "Bietet an, etwas zu schicken",
    fr: "Propose d'envoyer quelque chose",
    es: "Ofrece enviar algo",
  },
  because: {
    en: "Offers to send or show a sample, a guide or an example.",
    de: "Bietet an, ein Muster, einen Leitfaden oder ein Beispiel zu schicken.",
    fr: "Propose d'envoyer un échantillon, un guide ou un exemple.",
    es: "Ofrece enviar o mostrar una muestra, una guía o un ejemplo.",
  },
  mayBeWrong: {
    en: "A helpful stranger or your own supplier does so too.",
    de: "Auch hilfsbereite Fremde und eigene Lieferanten tun das.",
    fr: "Un inconnu serviable ou votre fournisseur le fait aussi.",
    es: "También lo hace su proveedor o un desconocido amable.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Shall I send you a sample of the felt»?", "«Can I email the brochure to the studio»?"],
    silent: ["The brochure fell behind the shelf.", "Shall I feed the hens?"],
  },
  de: { fires: ["«Darf ich Ihnen ein Muster schicken»?"], silent: ["Das Muster an der Wand ist blau."] },
  fr: { fires: ["«Puis-je vous envoyer un échantillon» ?"], silent: ["La brochure est tombée."] },
  es: { fires: ["¿«Puedo enviarle una muestra»?"], silent: ["El folleto se cayó."] },
};
