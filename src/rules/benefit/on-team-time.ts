import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-team-time", family: "benefit", kind: "field", field: "team-time", least: 1 };

export const says: Says = {
  title: { en: "Speaks of time for your people" },
  because: { en: "Speaks of time for your people." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
