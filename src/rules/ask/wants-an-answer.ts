import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "wants-an-answer",
  family: "ask",
  kind: "field",
  field: "ask",
  least: 3,
};

export const says: Says = {
  title: { en: "Asks again and again" },
  because: { en: "Asks or suggests several times." },
  mayBeWrong: { en: "So do busy colleagues." },
};
