import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "many-deeds",
  family: "offer",
  kind: "field",
  field: "do",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Lists what they can do",
    de: "Zählt auf, was sie tun",
    fr: "Énumère ce qu'ils font",
    es: "Enumera lo que hacen",
  },
  because: {
    en: "Names several things that they do.",
    de: "Nennt mehreres, was man macht und kann.",
    fr: "Cite plusieurs choses qu'ils font.",
    es: "Nombra varias cosas que hacen.",
  },
  mayBeWrong: {
    en: "A project report does so too.",
    de: "Das tut auch ein Projektbericht.",
    fr: "Un rapport de projet le fait aussi.",
    es: "También lo hace un informe de proyecto.",
  },
};
