import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-automation", family: "offer", kind: "field", field: "automation", least: 1 };

export const says: Says = {
  title: { en: "Speaks of automation and AI" },
  because: { en: "Speaks of automation and AI." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
