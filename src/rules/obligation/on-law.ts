import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-law", family: "obligation", kind: "field", field: "law", least: 2 };

export const says: Says = {
  title: { en: "Speaks of law and deals" },
  because: { en: "Speaks of law and deals." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
