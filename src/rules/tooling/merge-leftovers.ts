import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** Signs between which mail programs put a name: {{first_name}}, [Company], <<Name>>, %FIRSTNAME%. */
const MARKS = [
  ["{{", "}}"],
  ["<<", ">>"],
  ["[", "]"],
  ["%", "%"],
] as const;
const NAMES =
  "firstname first_name fname lastname name company companyname company_name firma vorname nachname prénom prenom nom entreprise nombre empresa nome azienda voornaam bedrijf".split(
    " ",
  );
/** Leftovers stand where a name belongs, so near the beginning. */
const REACH = 4000;
const LONGEST = 24;

/** A placeholder was left where a name should be. */
export const rule: MessageRule = {
  id: "merge-leftovers",
  family: "tooling",
  kind: "message",
  judge: ({ body, placed }) => {
    const text = `${placed.message.subject ?? ""}\n${body.visible.text.slice(0, REACH)}`;
    return MARKS.some(([open, close]) => holdsName(text, open, close)) ? fires() : silent;
  },
};

function holdsName(text: string, open: string, close: string): boolean {
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + open.length)) {
    const inside = text.slice(at + open.length, at + open.length + LONGEST);
    const end = inside.indexOf(close);
    if (end > 0 && NAMES.includes(inside.slice(0, end).trim().toLowerCase().replace(" ", ""))) return true;
  }
  return false;
}

export const says: Says = {
  title: {
    en: "Has a placeholder where a name belongs",
    de: "Hat einen Platzhalter statt eines Namens",
    fr: "A un champ vide à la place d'un nom",
    es: "Tiene un marcador en lugar de un nombre",
  },
  because: {
    en: "A placeholder of a mail program was left unfilled.",
    de: "Ein Platzhalter eines Versandprogramms blieb unausgefüllt.",
    fr: "Un champ d'un logiciel d'envoi est resté vide.",
    es: "Un marcador de un programa de envío quedó sin rellenar.",
  },
  mayBeWrong: {
    en: "Colleagues send each other templates.",
    de: "Kollegen schicken sich auch Vorlagen.",
    fr: "Des collègues s'envoient aussi des modèles.",
    es: "Los compañeros también se envían plantillas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Hi {{first_name}}, the lids come in blue.", "Dear [Company], the lids come in blue."],
    silent: ["Hi Ada, the [blue] lids are {{here}}.", "5% of the lids, 6% of the boxes."],
  },
};
