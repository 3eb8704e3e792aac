import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "names-trouble-you",
  family: "benefit",
  kind: "sentence",
  all: ["pain", "you"],
  none: ["shared"],
};

export const says: Says = {
  title: { en: "Names a trouble of yours" },
  because: { en: "Names a trouble that you may have." },
  mayBeWrong: { en: "Somebody may report a real one." },
};
