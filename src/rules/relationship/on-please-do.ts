import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-please-do",
  family: "relationship",
  kind: "field",
  field: "please-do",
  least: 2,
};

export const says: Says = {
  title: { en: "Speaks of a request among people who deal" },
  because: { en: "Speaks of a request among people who deal." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
