import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-call", family: "ask", kind: "field", field: "call", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a call" },
  because: { en: "Speaks of a call." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
