import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-save", family: "benefit", kind: "field", field: "save", least: 1 };

export const says: Says = {
  title: { en: "Speaks of saving" },
  because: { en: "Speaks of saving." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
