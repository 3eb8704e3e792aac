import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-just-wanted",
  family: "follow-up",
  kind: "field",
  field: "just-wanted",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of a nudge" },
  because: { en: "Speaks of a nudge." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
