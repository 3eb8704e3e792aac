import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "reproach-to-you",
  family: "pressure",
  kind: "sentence",
  all: ["reproach", "you"],
};

export const says: Says = {
  title: {
    en: "Puts the blame on you",
    de: "Gibt Ihnen die Schuld",
    fr: "Rejette la faute sur vous",
    es: "Le echa la culpa",
  },
  because: {
    en: "Puts blame on you.",
    de: "Gibt Ihnen die Schuld.",
    fr: "Rejette la faute sur vous.",
    es: "Le echa la culpa.",
  },
  mayBeWrong: {
    en: "People whom you owe something may be cross, too.",
    de: "Auch wem Sie etwas schulden, kann verärgert sein.",
    fr: "Ceux à qui vous devez quelque chose peuvent être fâchés.",
    es: "También puede enfadarse aquel a quien debe algo.",
  },
};
