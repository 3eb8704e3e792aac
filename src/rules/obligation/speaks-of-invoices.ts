import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-invoices",
  family: "obligation",
  kind: "field",
  field: "invoice",
  least: 2,
};

export const says: Says = {
  title: { en: "Is about a payment" },
  because: { en: "Speaks of an invoice or a payment." },
  mayBeWrong: { en: "Some offers speak of payments." },
};
