import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-problem", family: "discussion", kind: "field", field: "problem", least: 2 };

export const says: Says = {
  title: { en: "Speaks of a problem" },
  because: { en: "Speaks of a problem." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
