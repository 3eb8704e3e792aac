import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "many-benefits",
  family: "benefit",
  kind: "field",
  field: "benefit",
  least: 3,
};

export const says: Says = {
  title: { en: "Dwells on advantages" },
  because: { en: "Names advantages several times." },
  mayBeWrong: { en: "Reports on results do so too." },
};
