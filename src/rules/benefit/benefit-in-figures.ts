import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "benefit-in-figures",
  family: "benefit",
  kind: "sentence",
  all: ["benefit", "figure"],
};

export const says: Says = {
  title: { en: "Gives the gain in figures" },
  because: { en: "Gives a gain as a number." },
  mayBeWrong: { en: "Business reports do so too." },
};
