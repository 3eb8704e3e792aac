import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-customers", family: "proof", kind: "field", field: "customers", least: 1 };

export const says: Says = {
  title: { en: "Speaks of customers as proof" },
  because: { en: "Speaks of customers as proof." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
