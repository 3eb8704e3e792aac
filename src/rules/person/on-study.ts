import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-study", family: "person", kind: "field", field: "study", least: 2 };

export const says: Says = {
  title: { en: "Speaks of study and press" },
  because: { en: "Speaks of study and press." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
