import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** A reproach in a mail that speaks of your silence: each alone says less. */
export const rule: MessageRule = {
  id: "reproach-for-silence",
  family: "pressure",
  kind: "message",
  judge: (message) =>
    message.count("reproach") > 0 && message.count("no-answer") > 0
      ? fires(1, message.first("reproach") ?? undefined)
      : silent,
};

export const says: Says = {
  title: {
    en: "Blames you for your silence",
    de: "Wirft Ihnen Ihr Schweigen vor",
    fr: "Vous reproche votre silence",
    es: "Le reprocha su silencio",
  },
  because: {
    en: "Reproaches you with not answering.",
    de: "Wirft Ihnen vor, nicht geantwortet zu haben.",
    fr: "Vous reproche de ne pas avoir répondu.",
    es: "Le reprocha no haber contestado.",
  },
  mayBeWrong: {
    en: "People whom you owe an answer write so too.",
    de: "So schreibt auch, wem Sie eine Antwort schulden.",
    fr: "Ceux à qui vous devez une réponse l'écrivent aussi.",
    es: "También lo escribe aquel a quien debe respuesta.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "I have not heard from you, and it would be «polite to» at least reply.",
      "No reply to my last email; «frankly», I am disappointed.",
    ],
    silent: ["The lake is still.", "Frankly, the soup was salty."],
  },
  de: { fires: ["Ich habe noch keine Antwort von Ihnen und bin «enttäuscht»."], silent: ["Der See ist still."] },
  fr: { fires: ["Sans réponse de votre «part, je suis déçu»."], silent: ["Le lac est calme."] },
  es: { fires: ["No he recibido respuesta y estoy «decepcionado»."], silent: ["El lago está quieto."] },
};
