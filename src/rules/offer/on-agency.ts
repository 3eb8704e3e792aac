import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-agency", family: "offer", kind: "field", field: "agency", least: 1 };

export const says: Says = {
  title: { en: "Speaks of an agency or consultancy" },
  because: { en: "Speaks of an agency or consultancy." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
