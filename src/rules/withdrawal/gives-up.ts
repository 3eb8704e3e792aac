import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "gives-up",
  family: "withdrawal",
  kind: "field",
  field: "gives-up",
  least: 1,
};

export const says: Says = {
  title: { en: "Gives in" },
  because: { en: "Accepts your answer." },
  mayBeWrong: { en: "Some accept an answer and go on." },
};
