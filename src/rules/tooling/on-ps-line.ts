import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-ps-line", family: "tooling", kind: "field", field: "ps-line", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a postscript" },
  because: { en: "Speaks of a postscript." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
