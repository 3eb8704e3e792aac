import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-we-you-customer",
  family: "obligation",
  kind: "field",
  field: "we-you-customer",
  least: 2,
};

export const says: Says = {
  title: { en: "Speaks of you as their customer" },
  because: { en: "Speaks of you as their customer." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
