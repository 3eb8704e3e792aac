import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-team-time", family: "benefit", kind: "field", field: "team-time", least: 1 };

export const says: Says = {
  title: {
    en: "Speaks of your people's time",
    de: "Spricht von der Zeit Ihrer Leute",
    fr: "Parle du temps de votre équipe",
    es: "Habla del tiempo de su equipo",
  },
  because: {
    en: "Speaks of your team or of hours that you would win.",
    de: "Spricht von Ihrem Team oder von gewonnenen Stunden.",
    fr: "Parle de votre équipe ou d'heures gagnées.",
    es: "Habla de su equipo o de horas ganadas.",
  },
  mayBeWrong: {
    en: "Colleagues and partners speak of your team too.",
    de: "Auch Kollegen und Partner sprechen von Ihrem Team.",
    fr: "Collègues et partenaires parlent aussi de votre équipe.",
    es: "También compañeros y socios hablan de su equipo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Your staff» gets hours every week back.", "«Your team» would not count by hand."],
    silent: ["The team won.", "An hour later it rained."],
  },
  de: { fires: ["«Ihr Team» gewinnt Stunden pro Woche."], silent: ["Der Regen kam später."] },
  fr: { fires: ["«Votre équipe» gagne des heures par semaine."], silent: ["Il a plu plus tard."] },
  es: { fires: ["«Su equipo» gana horas a la semana."], silent: ["Más tarde llovió."] },
};
