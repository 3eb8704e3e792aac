import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-meeting-internal",
  family: "relationship",
  kind: "field",
  field: "meeting-internal",
  least: 2,
};

export const says: Says = {
  title: { en: "Speaks of meetings of a group" },
  because: { en: "Speaks of meetings of a group." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
