import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-news-voice", family: "notice", kind: "field", field: "news-voice", least: 2 };

export const says: Says = {
  title: { en: "Speaks of news" },
  because: { en: "Speaks of news." },
  mayBeWrong: { en: "The words alone prove nothing." },
};
