import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-demo", family: "ask", kind: "field", field: "demo", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a demonstration" },
  because: { en: "Speaks of a demonstration." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
