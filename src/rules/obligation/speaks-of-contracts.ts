import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-contracts",
  family: "obligation",
  kind: "field",
  field: "contract",
  least: 2,
};

export const says: Says = {
  title: { en: "Is about a contract" },
  because: { en: "Speaks of a contract, a lease or a case." },
  mayBeWrong: { en: "Offers speak of contracts too." },
};
