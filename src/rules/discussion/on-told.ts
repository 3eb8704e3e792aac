import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-told", family: "discussion", kind: "field", field: "told", least: 2 };

export const says: Says = {
  title: { en: "Speaks of what happened" },
  because: { en: "Speaks of what happened." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
