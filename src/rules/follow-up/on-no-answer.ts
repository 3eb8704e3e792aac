import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-no-answer", family: "follow-up", kind: "field", field: "no-answer", least: 1 };

export const says: Says = {
  title: { en: "Speaks of your silence" },
  because: { en: "Speaks of your silence." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
