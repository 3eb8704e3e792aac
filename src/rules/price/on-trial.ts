import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-trial", family: "price", kind: "field", field: "trial", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a trial or pilot" },
  because: { en: "Speaks of a trial or pilot." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
