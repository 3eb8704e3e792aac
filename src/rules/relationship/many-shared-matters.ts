import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "many-shared-matters",
  family: "relationship",
  kind: "field",
  field: "shared",
  least: 3,
};

export const says: Says = {
  title: { en: "Names several shared matters" },
  because: { en: "Names several things agreed or sent before." },
  mayBeWrong: { en: "Some strangers only pretend so." },
};
