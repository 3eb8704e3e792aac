import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-calendar", family: "ask", kind: "field", field: "calendar", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a booking link" },
  because: { en: "Speaks of a booking link." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
