import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-demo", family: "ask", kind: "field", field: "demo", least: 1 };

export const says: Says = {
  title: {
    en: "Offers a demonstration",
    de: "Bietet eine Vorführung an",
    fr: "Propose une démonstration",
    es: "Ofrece una demostración",
  },
  because: {
    en: "Speaks of a demonstration or of walking you through it.",
    de: "Spricht von einer Vorführung oder Demo.",
    fr: "Parle d'une démonstration ou d'une présentation guidée.",
    es: "Habla de una demostración o de un recorrido guiado.",
  },
  mayBeWrong: {
    en: "A supplier whom you asked for one writes this too.",
    de: "Das schreibt auch ein Anbieter, den Sie darum gebeten haben.",
    fr: "Un fournisseur à qui vous l'avez demandé l'écrit aussi.",
    es: "También lo escribe un proveedor a quien usted se lo pidió.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«A demo takes less than» an hour.", "I would «walk you through» it at your bench."],
    silent: ["We took the long walk home.", "The march through town was loud."],
  },
  de: { fires: ["Eine «Vorführung» dauert keine Stunde."], silent: ["Der Spaziergang war lang."] },
  fr: { fires: ["Une «démonstration» dure moins d'une heure."], silent: ["La promenade était longue."] },
  es: { fires: ["Una «demostración» dura menos de una hora."], silent: ["El paseo fue largo."] },
};
