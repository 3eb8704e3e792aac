import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-reply", family: "ask", kind: "field", field: "reply", least: 1 };

export const says: Says = {
  title: { en: "Speaks of asks for an answer" },
  because: { en: "Speaks of asks for an answer." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
