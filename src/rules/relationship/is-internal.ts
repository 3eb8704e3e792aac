import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "is-internal",
  family: "relationship",
  kind: "field",
  field: "internal",
  least: 2,
};

export const says: Says = {
  title: { en: "Reads like mail among colleagues" },
  because: { en: "Reads like mail among colleagues." },
  mayBeWrong: { en: "A familiar tone can be put on." },
};
