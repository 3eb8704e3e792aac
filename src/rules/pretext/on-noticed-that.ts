import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-noticed-that",
  family: "pretext",
  kind: "field",
  field: "noticed-that",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of something noticed" },
  because: { en: "Speaks of something noticed." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
