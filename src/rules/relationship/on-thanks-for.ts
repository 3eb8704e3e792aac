import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-thanks-for",
  family: "relationship",
  kind: "field",
  field: "thanks-for",
  least: 2,
};

export const says: Says = {
  title: { en: "Speaks of thanks for something done" },
  because: { en: "Speaks of thanks for something done." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
