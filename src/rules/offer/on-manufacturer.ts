import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-manufacturer",
  family: "offer",
  kind: "field",
  field: "manufacturer",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of a maker or supplier" },
  because: { en: "Speaks of a maker or supplier." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
