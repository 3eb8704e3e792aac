import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-staff-seller",
  family: "special",
  kind: "field",
  field: "staff-seller",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of people to hire out" },
  because: { en: "Speaks of people to hire out." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
