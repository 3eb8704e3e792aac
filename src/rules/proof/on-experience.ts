import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-experience", family: "proof", kind: "field", field: "experience", least: 1 };

export const says: Says = {
  title: { en: "Speaks of years of experience" },
  because: { en: "Speaks of years of experience." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
