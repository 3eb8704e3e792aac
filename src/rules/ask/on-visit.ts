import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-visit", family: "ask", kind: "field", field: "visit", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a visit" },
  because: { en: "Speaks of a visit." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
