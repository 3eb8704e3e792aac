import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "has-looked-at-your-firm",
  family: "pretext",
  kind: "sentence",
  all: ["noticed", "role"],
};

export const says: Says = {
  title: { en: "Has looked at your firm" },
  because: { en: "Says that they looked at your firm, site or work." },
  mayBeWrong: { en: "A customer or applicant does so too." },
};
