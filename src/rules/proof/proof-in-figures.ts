import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "proof-in-figures",
  family: "proof",
  kind: "sentence",
  all: ["proof", "figure"],
  none: ["invoice"],
};

export const says: Says = {
  title: { en: "Backs it with figures" },
  because: { en: "Backs the offer with figures." },
  mayBeWrong: { en: "Reports do so too." },
};
