import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-i-am-from", family: "pretext", kind: "field", field: "i-am-from", least: 1 };

export const says: Says = {
  title: { en: "Speaks of who they are" },
  because: { en: "Speaks of who they are." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
