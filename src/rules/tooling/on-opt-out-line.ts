import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-opt-out-line",
  family: "tooling",
  kind: "field",
  field: "opt-out-line",
  least: 1,
};

export const says: Says = {
  title: { en: "Speaks of a line to opt out" },
  because: { en: "Speaks of a line to opt out." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
