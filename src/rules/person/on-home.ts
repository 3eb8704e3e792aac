import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-home", family: "person", kind: "field", field: "home", least: 2 };

export const says: Says = {
  title: { en: "Speaks of home and family" },
  because: { en: "Speaks of home and family." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
