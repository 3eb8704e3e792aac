import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "time-with-you",
  family: "ask",
  kind: "sentence",
  all: ["time", "you"],
  where: "closing",
};

export const says: Says = {
  title: { en: "Ends by proposing a talk" },
  because: { en: "Ends by proposing a talk." },
  mayBeWrong: { en: "Most people who arrange a meeting do so." },
};
