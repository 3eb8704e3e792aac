import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-curious", family: "ask", kind: "field", field: "curious", least: 1 };

export const says: Says = {
  title: { en: "Speaks of curiosity" },
  because: { en: "Speaks of curiosity." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
