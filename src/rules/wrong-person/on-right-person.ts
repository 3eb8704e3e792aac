import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-right-person",
  family: "wrong-person",
  kind: "field",
  field: "right-person",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of the right person" },
  because: { en: "Speaks of the right person." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
