import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-a-ticket",
  family: "obligation",
  kind: "field",
  field: "ticket",
  least: 2,
};

export const says: Says = {
  title: { en: "Is about a fault or a ticket" },
  because: { en: "Speaks of a fault, a complaint or a ticket." },
  mayBeWrong: { en: "Offers name faults too." },
};
