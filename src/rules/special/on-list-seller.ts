import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-list-seller",
  family: "special",
  kind: "field",
  field: "list-seller",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of lists of contacts" },
  because: { en: "Speaks of lists of contacts." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
