import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-platform", family: "offer", kind: "field", field: "platform", least: 1 };

export const says: Says = {
  title: {
    en: "Offers software",
    de: "Bietet Software an",
    fr: "Propose un logiciel",
    es: "Ofrece software",
  },
  because: {
    en: "Speaks of a platform, an app or a tool.",
    de: "Spricht von einer Plattform, App oder einem Werkzeug.",
    fr: "Parle d'une plateforme, d'une application ou d'un outil.",
    es: "Habla de una plataforma, una aplicación o una herramienta.",
  },
  mayBeWrong: {
    en: "Colleagues who use one do so too.",
    de: "Das tun auch Kollegen, die sie benutzen.",
    fr: "Des collègues qui s'en servent aussi.",
    es: "También compañeros que la usan.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["A «platform» for rotas.", "«The app counts lids»."],
    silent: ["The lids are red.", "A rota hangs here."],
  },
  de: { fires: ["Eine «Plattform» für Dienstpläne."], silent: ["Der Plan hängt hier."] },
  fr: { fires: ["Une «plateforme» pour les plannings."], silent: ["Le planning est là."] },
  es: { fires: ["Una «plataforma» para turnos."], silent: ["El horario está ahí."] },
};
