import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-discount", family: "price", kind: "field", field: "discount", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a discount" },
  because: { en: "Speaks of a discount." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
