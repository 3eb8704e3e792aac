import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-i-want-buy",
  family: "obligation",
  kind: "field",
  field: "i-want-buy",
  least: 2,
};

export const says: Says = {
  title: { en: "Speaks of a wish to buy" },
  because: { en: "Speaks of a wish to buy." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
