import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-minutes", family: "ask", kind: "field", field: "minutes", least: 1 };

export const says: Says = {
  title: { en: "Speaks of minutes of your time" },
  because: { en: "Speaks of minutes of your time." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
