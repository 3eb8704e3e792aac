import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-quote", family: "price", kind: "field", field: "quote", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a quote" },
  because: { en: "Speaks of a quote." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
