import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-percent", family: "proof", kind: "field", field: "percent", least: 1 };

export const says: Says = {
  title: { en: "Speaks of shares and sums" },
  because: { en: "Speaks of shares and sums." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
