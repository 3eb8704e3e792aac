import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-problem", family: "discussion", kind: "field", field: "problem", least: 2 };

export const says: Says = {
  title: {
    en: "Is about a problem",
    de: "Handelt von einem Problem",
    fr: "Parle d'un problème",
    es: "Trata de un problema",
  },
  because: {
    en: "Speaks of errors, faults or something to fix.",
    de: "Spricht von Fehlern oder davon, etwas zu beheben.",
    fr: "Parle d'erreurs, de pannes ou de quelque chose à réparer.",
    es: "Habla de errores, averías o algo que arreglar.",
  },
  mayBeWrong: {
    en: "Offers name problems too.",
    de: "Auch Angebote nennen Probleme.",
    fr: "Des offres citent aussi des problèmes.",
    es: "Las ofertas también citan problemas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«The pump fails and the error» comes back.", "«Two bugs are fixed, one» is still broken."],
    silent: ["The pump is green.", "The goats were fed."],
  },
  de: { fires: ["Der «Fehler» tritt wieder auf, das Problem bleibt."], silent: ["Die Pumpe ist grün."] },
  fr: { fires: ["L'«erreur» revient et le problème reste."], silent: ["La pompe est verte."] },
  es: { fires: ["«El error vuelve y el» problema sigue."], silent: ["La bomba es verde."] },
};
