import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-free", family: "price", kind: "field", field: "costs-nothing", least: 1 };

export const says: Says = {
  title: { en: "Speaks of something free" },
  because: { en: "Speaks of something free." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
