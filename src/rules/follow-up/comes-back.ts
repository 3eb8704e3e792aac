import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "comes-back",
  family: "follow-up",
  kind: "field",
  field: "again",
  least: 2,
};

export const says: Says = {
  title: { en: "Comes back to it" },
  because: { en: "Comes back to something sent before." },
  mayBeWrong: { en: "Anybody who waits for an answer does so." },
};
