import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-support-voice",
  family: "obligation",
  kind: "field",
  field: "support-voice",
  least: 2,
};

export const says: Says = {
  title: { en: "Speaks of customer service talking" },
  because: { en: "Speaks of customer service talking." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
