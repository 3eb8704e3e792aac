import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-reach-out", family: "pretext", kind: "field", field: "reach-out", least: 1 };

export const says: Says = {
  title: { en: "Speaks of reaches out" },
  because: { en: "Speaks of reaches out." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
