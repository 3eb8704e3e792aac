import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-happy-to", family: "ask", kind: "field", field: "happy-to", least: 1 };

export const says: Says = {
  title: { en: "Speaks of happy to send or show" },
  because: { en: "Speaks of happy to send or show." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
