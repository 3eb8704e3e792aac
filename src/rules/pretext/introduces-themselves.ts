import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "introduces-themselves",
  family: "pretext",
  kind: "sentence",
  all: ["introduces"],
  where: "opening",
};

export const says: Says = {
  title: { en: "Introduces themselves" },
  because: { en: "Begins by saying who they are." },
  mayBeWrong: { en: "Anybody who writes to you for the first time does." },
};
