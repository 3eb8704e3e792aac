import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-solution", family: "offer", kind: "field", field: "solution", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a solution" },
  because: { en: "Speaks of a solution." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
