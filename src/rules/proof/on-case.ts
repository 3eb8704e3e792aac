import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-case", family: "proof", kind: "field", field: "case", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a case or reference" },
  because: { en: "Speaks of a case or reference." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
