import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-help-you", family: "offer", kind: "field", field: "help-you", least: 1 };

export const says: Says = {
  title: { en: "Speaks of help offered" },
  because: { en: "Speaks of help offered." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
