import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "names-shared-matters",
  family: "relationship",
  kind: "field",
  field: "shared",
  least: 1,
};

export const says: Says = {
  title: { en: "Names something you share" },
  because: { en: "Names something agreed, sent or begun before." },
  mayBeWrong: { en: "Some strangers only pretend so." },
};
