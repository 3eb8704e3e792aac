import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-no-obligation",
  family: "price",
  kind: "field",
  field: "no-obligation",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of no obligation" },
  because: { en: "Speaks of no obligation." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
