import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-attached",
  family: "relationship",
  kind: "field",
  field: "attached",
  least: 2,
};

export const says: Says = {
  title: { en: "Speaks of attachments" },
  because: { en: "Speaks of attachments." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
