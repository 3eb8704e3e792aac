import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-partner-with",
  family: "offer",
  kind: "field",
  field: "partner-with",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of working together" },
  because: { en: "Speaks of working together." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
