import type { Says, SentenceRule } from "../../engine/rule";

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
