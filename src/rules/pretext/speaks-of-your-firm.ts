import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-your-firm",
  family: "pretext",
  kind: "field",
  field: "role",
  least: 2,
};

export const says: Says = {
  title: { en: "Speaks about your firm" },
  because: { en: "Speaks about your firm several times." },
  mayBeWrong: { en: "Customers do so too." },
};
