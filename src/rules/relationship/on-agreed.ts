import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-agreed", family: "relationship", kind: "field", field: "agreed", least: 2 };

export const says: Says = {
  title: { en: "Speaks of something agreed" },
  because: { en: "Speaks of something agreed." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
