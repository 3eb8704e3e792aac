import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-new-customers",
  family: "benefit",
  kind: "field",
  field: "new-customers",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of new customers for you" },
  because: { en: "Speaks of new customers for you." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
