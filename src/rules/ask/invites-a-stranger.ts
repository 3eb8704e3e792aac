import { hostOf, registrable } from "../../facts/domains";
import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** A calendar invitation from outside comes before anybody on the reader's side wrote a word. */
export const rule: MessageRule = {
  id: "invites-a-stranger",
  family: "ask",
  kind: "message",
  judge: ({ placed, header }, { timeline, history, ourDomains, knowsMe }) => {
    if (header("x-calendar-method") !== "request" || !knowsMe) return silent;
    if (history?.fromUs || timeline.some(({ direction }) => direction === "out")) return silent;
    const firm = registrable(hostOf(placed.message.from?.address) ?? "");
    return firm && !ourDomains.has(firm) ? fires() : silent;
  },
};

export const says: Says = {
  title: {
    en: "Puts a meeting into your calendar",
    de: "Trägt einen Termin in Ihren Kalender ein",
    fr: "Place un rendez-vous dans votre agenda",
    es: "Pone una reunión en su calendario",
  },
  because: {
    en: "Invites you to a meeting before you wrote anything.",
    de: "Lädt zu einem Termin ein, bevor Sie etwas geschrieben haben.",
    fr: "Vous invite à une réunion avant que vous ayez écrit.",
    es: "Le invita a una reunión antes de que usted escribiera.",
  },
  mayBeWrong: {
    en: "The meeting may have been agreed by telephone.",
    de: "Der Termin kann am Telefon vereinbart sein.",
    fr: "Le rendez-vous a pu être pris par téléphone.",
    es: "La cita puede haberse acordado por teléfono.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["them: The hour of the ovens.\nheader x-calendar-method: request"],
    silent: ["me: Shall we meet on Monday?\nthem: Gladly.\nheader x-calendar-method: request"],
  },
};
