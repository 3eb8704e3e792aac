import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-chat", family: "ask", kind: "field", field: "chat", least: 1 };

export const says: Says = {
  title: { en: "Speaks of a chat" },
  because: { en: "Speaks of a chat." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
