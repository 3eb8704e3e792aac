import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-i-am-from", family: "pretext", kind: "field", field: "i-am-from", least: 1 };

export const says: Says = {
  title: {
    en: "Says whom they come from",
    de: "Sagt, von wem sie kommen",
    fr: "Dit de la part de qui il écrit",
    es: "Dice de parte de quién viene",
  },
  because: {
    en: "Says who they are or for whom they write.",
    de: "Sagt, wer sie sind oder für wen sie schreiben.",
    fr: "Dit qui ils sont ou pour qui ils écrivent.",
    es: "Dice quién es o para quién escribe.",
  },
  mayBeWrong: {
    en: "New contacts of every kind say so.",
    de: "Das sagen neue Kontakte aller Art.",
    fr: "De nouveaux contacts de toute sorte le disent.",
    es: "Lo dicen nuevos contactos de todo tipo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: { fires: ["«My name is» Ada.", "«I'm with» a small mill."], silent: ["The mill turns.", "Goats eat hay."] },
  de: { fires: ["«Mein Name ist» Ada von der Mühle."], silent: ["Die Mühle dreht sich."] },
  fr: { fires: ["«Je m'appelle» Ada, du moulin."], silent: ["Le moulin tourne."] },
  es: { fires: ["«Mi nombre es» Ada, del molino."], silent: ["El molino gira."] },
};
