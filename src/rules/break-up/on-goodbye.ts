import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-goodbye", family: "break-up", kind: "field", field: "goodbye", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a goodbye" },
  because: { en: "Speaks of a goodbye." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
