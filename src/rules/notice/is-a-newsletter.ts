import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "is-a-newsletter",
  family: "notice",
  kind: "field",
  field: "newsletter",
  least: 2,
};

export const says: Says = {
  title: { en: "Reads like a newsletter" },
  because: { en: "Reads like an issue of a newsletter." },
  mayBeWrong: { en: "Offers come in this dress too." },
};
