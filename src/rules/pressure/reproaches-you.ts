import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "reproaches-you",
  family: "pressure",
  kind: "field",
  field: "reproach",
  least: 2,
};

export const says: Says = {
  title: { en: "Reproaches you" },
  because: { en: "Uses words of reproach or guilt." },
  mayBeWrong: { en: "People whom you owe something may be cross, too." },
};
