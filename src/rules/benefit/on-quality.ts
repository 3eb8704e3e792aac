import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-quality", family: "benefit", kind: "field", field: "quality", least: 1 };

export const says: Says = {
  title: { en: "Speaks of quality" },
  because: { en: "Speaks of quality." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
