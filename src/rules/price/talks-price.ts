import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "talks-price",
  family: "price",
  kind: "field",
  field: "price",
  least: 2,
};

export const says: Says = {
  title: { en: "Talks about price" },
  because: { en: "Speaks about price or terms." },
  mayBeWrong: { en: "Anybody who does business with you does." },
};
