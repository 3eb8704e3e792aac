import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-orders",
  family: "obligation",
  kind: "field",
  field: "order",
  least: 2,
};

export const says: Says = {
  title: { en: "Is about an order" },
  because: { en: "Speaks of an order or a delivery." },
  mayBeWrong: { en: "Offers speak of deliveries too." },
};
