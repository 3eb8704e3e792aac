import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-without", family: "benefit", kind: "field", field: "without", least: 1 };

export const says: Says = {
  title: { en: "Speaks of without effort" },
  because: { en: "Speaks of without effort." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
