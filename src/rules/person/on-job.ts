import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-job", family: "person", kind: "field", field: "job", least: 2 };

export const says: Says = {
  title: { en: "Speaks of work sought or offered" },
  because: { en: "Speaks of work sought or offered." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
