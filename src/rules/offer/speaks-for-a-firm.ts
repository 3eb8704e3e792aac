import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-for-a-firm",
  family: "offer",
  kind: "field",
  field: "we",
  least: 3,
};

export const says: Says = {
  title: { en: "Speaks for a firm" },
  because: { en: "Speaks as “we” several times." },
  mayBeWrong: { en: "Colleagues and partners say “we” too." },
};
