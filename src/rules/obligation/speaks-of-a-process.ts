import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-a-process",
  family: "obligation",
  kind: "field",
  field: "process",
  least: 2,
};

export const says: Says = {
  title: { en: "Is about a task you share" },
  because: { en: "Speaks of a procedure: a text, a tender, an application, a class." },
  mayBeWrong: { en: "Offers may be aimed at editors or schools." },
};
