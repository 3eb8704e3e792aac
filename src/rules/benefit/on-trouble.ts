import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-trouble", family: "benefit", kind: "field", field: "trouble", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a trouble named" },
  because: { en: "Speaks of a trouble named." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
