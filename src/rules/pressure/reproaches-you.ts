import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "reproaches-you",
  family: "pressure",
  kind: "field",
  field: "reproach",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Reproaches you",
    de: "Macht Ihnen Vorwürfe",
    fr: "Vous fait des reproches",
    es: "Le hace reproches",
  },
  because: {
    en: "Uses words of reproach or guilt.",
    de: "Benutzt Worte des Vorwurfs.",
    fr: "Emploie des mots de reproche.",
    es: "Usa palabras de reproche.",
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
    fires: ["«Frankly», that was short-sighted.", "A «waste of my» time, and not even a word."],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["«Ehrlich gesagt» bin ich enttäuscht."], silent: ["Der See ist still."] },
  fr: { fires: ["«Franchement», je suis déçu."], silent: ["Le lac est calme."] },
  es: { fires: ["«Francamente», estoy decepcionado."], silent: ["El lago está quieto."] },
};
