import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-platform", family: "offer", kind: "field", field: "platform", least: 1 };

export const says: Says = {
  title: { en: "Speaks of software" },
  because: { en: "Speaks of software." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
