import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-open-to", family: "ask", kind: "field", field: "open-to", least: 1 };

export const says: Says = {
  title: { en: "Speaks of are you open to it" },
  because: { en: "Speaks of are you open to it." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
