import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-he-she", family: "discussion", kind: "field", field: "he-she", least: 2 };

export const says: Says = {
  title: { en: "Speaks of other people" },
  because: { en: "Speaks of other people." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
