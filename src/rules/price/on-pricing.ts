import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-pricing", family: "price", kind: "field", field: "pricing", least: 1 };

export const says: Says = {
  title: { en: "Speaks of prices" },
  because: { en: "Speaks of prices." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
