import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-your-business",
  family: "pretext",
  kind: "field",
  field: "your-business",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of your business" },
  because: { en: "Speaks of your business." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
