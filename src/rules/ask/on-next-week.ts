import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-next-week", family: "ask", kind: "field", field: "next-week", least: 1 };

export const says: Says = {
  title: { en: "Speaks of next week" },
  because: { en: "Speaks of next week." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
