import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-increase", family: "benefit", kind: "field", field: "increase", least: 1 };

export const says: Says = {
  title: { en: "Speaks of growth" },
  because: { en: "Speaks of growth." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
