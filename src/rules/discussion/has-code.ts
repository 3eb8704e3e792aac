import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** Text that is looked at, in characters. */
const REACH = 6000;

/** Full of the signs of code, logs or tables. */
export const rule: MessageRule = {
  id: "has-code",
  family: "discussion",
  kind: "message",
  judge: ({ body }) => {
    const text = body.visible.text.slice(0, REACH);
    const signs = text.replace(/[^{}<>=;_|#\\~^[\]+*]+/g, "").length;
    const share = signs / Math.max(200, text.length);
    return share > 0.012 ? fires(Math.min(1, share / 0.04)) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Holds code or tables",
    de: "Enthält Code oder Tabellen",
    fr: "Contient du code ou des tableaux",
    es: "Contiene código o tablas",
  },
  because: {
    en: "Is full of the signs of code, logs or tables.",
    de: "Ist voll von Zeichen aus Code, Protokollen oder Tabellen.",
    fr: "Est plein de signes de code, de journaux ou de tableaux.",
    es: "Está lleno de signos de código, registros o tablas.",
  },
  mayBeWrong: {
    en: "Some offers decorate themselves with signs.",
    de: "Manche Angebote schmücken sich mit Zeichen.",
    fr: "Certaines offres se décorent de signes.",
    es: "Algunas ofertas se adornan con signos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["if (lids[0] == null) { return a[b] = {c: d[e]}; } // {x} [y] <z>"],
    silent: ["The mill turns and the goats eat hay."],
  },
};
