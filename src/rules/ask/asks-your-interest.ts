import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-your-interest",
  family: "ask",
  kind: "sentence",
  all: ["interest"],
  where: "closing",
};

export const says: Says = {
  title: { en: "Asks for your interest" },
  because: { en: "Asks whether you are interested." },
  mayBeWrong: { en: "Organisers and acquaintances ask so too." },
};
