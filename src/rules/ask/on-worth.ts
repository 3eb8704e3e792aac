import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-worth", family: "ask", kind: "field", field: "worth", least: 1 };

export const says: Says = {
  title: { en: "Speaks of is it worth it" },
  because: { en: "Speaks of is it worth it." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
