import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "is-technical",
  family: "discussion",
  kind: "field",
  field: "technical",
  least: 3,
};

export const says: Says = {
  title: { en: "Is a technical discussion" },
  because: { en: "Uses the words of a technical discussion." },
  mayBeWrong: { en: "Technical products are sold too." },
};
