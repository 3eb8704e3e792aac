import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-faster", family: "benefit", kind: "field", field: "faster", least: 1 };

export const says: Says = {
  title: { en: "Speaks of faster or easier" },
  because: { en: "Speaks of faster or easier." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
