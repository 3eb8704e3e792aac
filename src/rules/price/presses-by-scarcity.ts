import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "presses-by-scarcity",
  family: "price",
  kind: "field",
  field: "scarcity",
  least: 1,
};

export const says: Says = {
  title: { en: "Says that little time or stock is left" },
  because: { en: "Says that places, time or stock run out." },
  mayBeWrong: { en: "Sometimes it is simply true." },
};
