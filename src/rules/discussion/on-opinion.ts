import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-opinion", family: "discussion", kind: "field", field: "opinion", least: 2 };

export const says: Says = {
  title: { en: "Speaks of opinions" },
  because: { en: "Speaks of opinions." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
