import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-reduce", family: "benefit", kind: "field", field: "reduce", least: 1 };

export const says: Says = {
  title: { en: "Speaks of lower cost or effort" },
  because: { en: "Speaks of lower cost or effort." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
