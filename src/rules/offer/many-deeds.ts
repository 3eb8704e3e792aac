import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "many-deeds",
  family: "offer",
  kind: "field",
  field: "do",
  least: 3,
};

export const says: Says = {
  title: { en: "Lists what they can do" },
  because: { en: "Names several things that they do." },
  mayBeWrong: { en: "A project report does so too." },
};
