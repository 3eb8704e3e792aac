import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "free-material",
  family: "price",
  kind: "sentence",
  all: ["free", "material"],
};

export const says: Says = {
  title: { en: "Offers something free of charge" },
  because: { en: "Offers something at no cost." },
  mayBeWrong: { en: "Public bodies and clubs do so too." },
};
