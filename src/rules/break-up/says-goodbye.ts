import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "says-goodbye",
  family: "break-up",
  kind: "field",
  field: "farewell",
  least: 1,
};

export const says: Says = {
  title: { en: "Says goodbye" },
  because: { en: "Announces the last mail." },
  mayBeWrong: { en: "A last mail is not always the last." },
};
