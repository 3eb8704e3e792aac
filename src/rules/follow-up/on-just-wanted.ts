import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Just checking» whether the felt arrived in your thoughts.", "A «quick bump» of this one."],
    silent: ["The bump in the road is gone.", "Cheques are in the drawer."],
  },
  de: { fires: ["Ich «wollte nur» kurz nachfragen."], silent: ["Die Straße ist neu."] },
  fr: { fires: ["«Je voulais simplement» faire une relance."], silent: ["La route est neuve."] },
  es: { fires: ["«Solo quería» hacer un seguimiento."], silent: ["La carretera es nueva."] },
  it: { fires: ["«Volevo solo» fare un breve sollecito."], silent: [] },
  nl: { fires: ["«Ik wilde even» opvolgen."], silent: [] },
  pt: { fires: ["«Só queria» dar seguimento."], silent: [] },
};
