import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-we-built", family: "offer", kind: "field", field: "we-built", least: 1 };

export const says: Says = {
  title: { en: "Speaks of something built" },
  because: { en: "Speaks of something built." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
