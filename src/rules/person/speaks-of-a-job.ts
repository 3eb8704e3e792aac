import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-a-job",
  family: "person",
  kind: "field",
  field: "recruiting",
  least: 3,
};

export const says: Says = {
  title: { en: "Is about a job" },
  because: { en: "Speaks of a job, a salary or a career." },
  mayBeWrong: { en: "Some sell staff in these words." },
};
