import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "insults-or-threatens",
  family: "hostility",
  kind: "field",
  field: "insult",
  least: 1,
};

export const says: Says = {
  title: { en: "Insults or threatens" },
  because: { en: "Uses words of contempt or threat." },
  mayBeWrong: { en: "A quotation or a joke can hold such words." },
};
