import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-most-firms", family: "pretext", kind: "field", field: "most-firms", least: 1 };

export const says: Says = {
  title: { en: "Speaks of what most firms face" },
  because: { en: "Speaks of what most firms face." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
