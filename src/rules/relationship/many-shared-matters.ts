import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "many-shared-matters",
  family: "relationship",
  kind: "field",
  field: "shared",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Names several shared matters",
    de: "Nennt mehreres Gemeinsames",
    fr: "Cite plusieurs affaires communes",
    es: "Nombra varios asuntos comunes",
  },
  because: {
    en: "Names several things agreed or sent before.",
    de: "Nennt mehreres, das vereinbart oder geschickt wurde.",
    fr: "Cite plusieurs choses convenues ou envoyées.",
    es: "Nombra varias cosas acordadas o enviadas.",
  },
  mayBeWrong: {
    en: "Some strangers only pretend so.",
    de: "Manche Fremde tun nur so.",
    fr: "Certains inconnus font semblant.",
    es: "Algunos desconocidos solo lo fingen.",
  },
};
