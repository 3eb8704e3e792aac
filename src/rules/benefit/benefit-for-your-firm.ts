import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "benefit-for-your-firm",
  family: "benefit",
  kind: "sentence",
  all: ["benefit", "role"],
};

export const says: Says = {
  title: { en: "Promises your firm an advantage" },
  because: { en: "Says what your firm would gain or save." },
  mayBeWrong: { en: "An adviser whom you pay writes this too." },
};
