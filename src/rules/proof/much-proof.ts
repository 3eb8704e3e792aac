import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "much-proof",
  family: "proof",
  kind: "field",
  field: "proof",
  least: 3,
};

export const says: Says = {
  title: { en: "Dwells on references" },
  because: { en: "Names references several times." },
  mayBeWrong: { en: "A press note does so too." },
};
