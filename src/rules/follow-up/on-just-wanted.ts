import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-just-wanted",
  family: "follow-up",
  kind: "field",
  field: "just-wanted",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Nudges",
    de: "Stupst nach",
    fr: "Relance en passant",
    es: "Da un toque",
  },
  because: {
    en: "Says that it only follows up or checks in.",
    de: "Schreibt, dass nur kurz nachgefragt wird.",
    fr: "Dit qu'il ne fait que relancer ou prendre des nouvelles.",
    es: "Dice que solo hace seguimiento o quiere saber.",
  },
  mayBeWrong: {
    en: "Colleagues and friends nudge too.",
    de: "Auch Kollegen und Freunde fragen nach.",
    fr: "Collègues et amis relancent aussi.",
    es: "También compañeros y amigos dan un toque.",
  },
};
