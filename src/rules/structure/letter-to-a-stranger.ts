import { BLANK_LINE, CAPITAL, COMMA, LINE_BREAK } from "../../text/tokens";
import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** Greets one person by name, is of a letter's length and ends with a name: one person writes to one person. */
export const rule: MessageRule = {
  id: "letter-to-a-stranger",
  family: "structure",
  kind: "message",
  judge: ({ tokens, textFrom, signatureFrom }) => {
    const words = signatureFrom - textFrom;
    if (words < 20 || words > 450) return silent;
    for (let at = textFrom + 1; at < Math.min(textFrom + 7, signatureFrom); at += 1) {
      const gap = tokens.before[at] ?? 0;
      const named = ((tokens.kinds[at - 1] ?? 0) & CAPITAL) !== 0;
      if (gap & (LINE_BREAK | BLANK_LINE)) return named ? fires(1, [textFrom, at - 1]) : silent;
      if (gap & COMMA && named && at - textFrom >= 2) return fires(1, [textFrom, at - 1]);
    }
    return silent;
  },
};

export const says: Says = {
  title: {
    en: "Is a letter to one person",
    de: "Ist ein Brief an eine Person",
    fr: "Est une lettre à une personne",
    es: "Es una carta a una persona",
  },
  because: {
    en: "Greets you by name and is of a letter's length.",
    de: "Grüßt Sie mit Namen und hat die Länge eines Briefs.",
    fr: "Vous salue par votre nom et a la longueur d'une lettre.",
    es: "Le saluda por su nombre y tiene la extensión de una carta.",
  },
  mayBeWrong: {
    en: "So is most mail from people you know.",
    de: "So ist auch die meiste Post von Bekannten.",
    fr: "C'est aussi le cas de la plupart du courrier connu.",
    es: "Así es también casi todo el correo conocido.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "«Dear Ada»,\n\nThe boiler in the hall has hummed since March, and the lining that we fitted in Leeds would stop the noise within a day or two.\n\nBo Lind",
    ],
    silent: [
      "The boiler in the hall has hummed since March, and the lining that was fitted in Leeds would stop the noise within a day or two.",
      "Dear Ada,\n\nYes.\n\nBo",
    ],
  },
  de: {
    fires: [
      "«Sehr geehrte Frau Arndt»,\n\nder Kessel in der Halle brummt seit März, und die Auskleidung, die wir in Ulm einbauen, würde das Geräusch binnen zwei Tagen beenden.\n\nBo Lind",
    ],
    silent: ["Ja, gern."],
  },
  fr: {
    fires: [
      "«Bonjour Ada»,\n\nLa chaudière de la salle ronronne depuis mars, et le revêtement que nous posons à Lille arrêterait ce bruit en deux jours à peine.\n\nBo Lind",
    ],
    silent: ["Oui, volontiers."],
  },
  es: {
    fires: [
      "«Hola Ada»,\n\nLa caldera de la sala zumba desde marzo, y el revestimiento que ponemos en León quitaría ese ruido en dos días como mucho, sin obras.\n\nBo Lind",
    ],
    silent: ["Sí, claro."],
  },
};
