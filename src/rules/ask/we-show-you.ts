import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "we-show-you",
  family: "ask",
  kind: "sentence",
  all: ["we", "time", "ask"],
};

export const says: Says = {
  title: { en: "Would like to show you something" },
  because: { en: "Would like to talk or show you something on their behalf." },
  mayBeWrong: { en: "Partners do so too." },
};
