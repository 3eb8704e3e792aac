import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-event-seller",
  family: "special",
  kind: "field",
  field: "event-seller",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of a stand, seat or award for sale" },
  because: { en: "Speaks of a stand, seat or award for sale." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
