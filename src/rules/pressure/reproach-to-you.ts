import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«You could at least reply».", "«I am disappointed in you»."],
    silent: ["You sang well.", "The soup disappointed nobody."],
  },
  de: { fires: ["«Von Ihnen bin ich enttäuscht»."], silent: ["Sie haben schön gesungen."] },
  fr: { fires: ["«Je suis déçu de vous»."], silent: ["Vous avez bien chanté."] },
  es: { fires: ["«Usted me ha decepcionado; estoy decepcionado con usted»."], silent: ["Usted cantó muy bien."] },
};
