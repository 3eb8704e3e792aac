import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "writes-again",
  family: "follow-up",
  kind: "sentence",
  all: ["again"],
  where: "opening",
};

export const says: Says = {
  title: { en: "Writes again" },
  because: { en: "Refers to an earlier mail of theirs." },
  mayBeWrong: { en: "Anybody who waits for an answer does so." },
};
