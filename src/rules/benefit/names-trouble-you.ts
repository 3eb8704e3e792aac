import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "names-trouble-you",
  family: "benefit",
  kind: "sentence",
  all: ["pain", "you"],
  none: ["shared"],
};

export const says: Says = {
  title: {
    en: "Names a trouble of yours",
    de: "Nennt eine Not von Ihnen",
    fr: "Nomme une de vos difficultés",
    es: "Nombra un problema suyo",
  },
  because: {
    en: "Names a trouble that you may have.",
    de: "Nennt eine Schwierigkeit, die Sie haben könnten.",
    fr: "Nomme une difficulté que vous pourriez avoir.",
    es: "Nombra una dificultad que usted podría tener.",
  },
  mayBeWrong: {
    en: "Somebody may report a real one.",
    de: "Jemand kann eine wirkliche melden.",
    fr: "On peut vous en signaler une vraie.",
    es: "Alguien puede avisarle de una real.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Perhaps you are losing flour at the seams».", "«You may struggle with scale in the boiler»."],
    silent: ["You found the ferry.", "The goats struggle uphill."],
  },
  de: { fires: ["«Vermutlich verlieren Sie Mehl an den Nähten»."], silent: ["Sie haben die Fähre gefunden."] },
  fr: { fires: ["«Vous perdez peut-être de la farine»."], silent: ["Vous avez trouvé le bac."] },
  es: { fires: ["«Quizá usted pierde harina»."], silent: ["Usted encontró el barco."] },
};
