import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-funding", family: "special", kind: "field", field: "funding", least: 1 };

export const says: Says = {
  title: { en: "Speaks of money on offer" },
  because: { en: "Speaks of money on offer." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
