import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-experience", family: "proof", kind: "field", field: "experience", least: 1 };

export const says: Says = {
  title: {
    en: "Points at experience",
    de: "Verweist auf Erfahrung",
    fr: "Met en avant l'expérience",
    es: "Señala su experiencia",
  },
  because: {
    en: "Names years of experience or certificates.",
    de: "Nennt Jahre der Erfahrung oder Zertifikate.",
    fr: "Cite des années d'expérience ou des certificats.",
    es: "Nombra años de experiencia o certificados.",
  },
  mayBeWrong: {
    en: "Applicants do so too.",
    de: "Das tun auch Bewerber.",
    fr: "Des candidats le font aussi.",
    es: "También los candidatos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Ten «years of experience» with lids.", "«Certified» since 1998."],
    silent: ["Lids are red.", "May was wet."],
  },
  de: { fires: ["Zehn «Jahre Erfahrung» mit Deckeln."], silent: ["Der Deckel ist rot."] },
  fr: { fires: ["Dix «ans d'expérience»."], silent: ["Le couvercle est rouge."] },
  es: { fires: ["Diez «años de experiencia»."], silent: ["La tapa es roja."] },
};
