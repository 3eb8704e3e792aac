import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-revenue", family: "benefit", kind: "field", field: "revenue", least: 1 };

export const says: Says = {
  title: { en: "Speaks of money earned" },
  because: { en: "Speaks of money earned." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
