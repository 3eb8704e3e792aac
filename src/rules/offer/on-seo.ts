import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-seo", family: "offer", kind: "field", field: "seo", least: 1 };

export const says: Says = {
  title: { en: "Speaks of web ranking and sites" },
  because: { en: "Speaks of web ranking and sites." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
