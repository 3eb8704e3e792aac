import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "is-personal",
  family: "person",
  kind: "field",
  field: "personal",
  least: 2,
};

export const says: Says = {
  title: { en: "Is personal" },
  because: { en: "Speaks of family, holidays or friends." },
  mayBeWrong: { en: "Some offers open with small talk." },
};
