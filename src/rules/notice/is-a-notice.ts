import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "is-a-notice",
  family: "notice",
  kind: "field",
  field: "notice",
  least: 3,
};

export const says: Says = {
  title: { en: "Reads like a notice" },
  because: { en: "Reads like a notice of a system or an account." },
  mayBeWrong: { en: "Offers imitate notices." },
};
