import { BLANK_LINE, CAPITAL, COMMA, LINE_BREAK } from "../../text/tokens";
import { fires, silent, type MessageRule, type Says } from "../../engine/rule";

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
