import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "lets-you-off",
  family: "follow-up",
  kind: "field",
  field: "opt-out",
  least: 1,
};

export const says: Says = {
  title: { en: "Says how to make it stop" },
  because: { en: "Says how you can make it stop." },
  mayBeWrong: { en: "Newsletters do so by law." },
};
