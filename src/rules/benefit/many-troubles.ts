import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "many-troubles",
  family: "benefit",
  kind: "field",
  field: "pain",
  least: 3,
};

export const says: Says = {
  title: { en: "Dwells on troubles" },
  because: { en: "Names troubles several times." },
  mayBeWrong: { en: "Complaints do so too." },
};
