import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";
import { refusedBefore } from "../refused";

const OFFER = ["product", "price", "benefit", "free", "material"];

/** Comes with a product, a price or a gain although the answer was no. */
export const rule: MessageRule = {
  id: "offers-after-no",
  family: "pushback",
  kind: "message",
  judge: (message, conversation) => {
    const named = OFFER.filter((field) => message.count(field) > 0);
    if (named.length < 2 || !refusedBefore(message, conversation)) return silent;
    return fires(Math.min(1, named.length / 3), message.first(named[0] ?? "") ?? undefined);
  },
};

export const says: Says = {
  title: {
    en: "Offers again after your no",
    de: "Bietet nach Ihrem Nein weiter an",
    fr: "Propose encore après votre refus",
    es: "Sigue ofreciendo tras su negativa",
  },
  because: {
    en: "You said no, and this mail speaks of an offer again.",
    de: "Sie haben abgelehnt, und diese Mail spricht wieder von einem Angebot.",
    fr: "Vous avez refusé, et ce message reparle d'une offre.",
    es: "Usted dijo que no, y este correo vuelve a hablar de una oferta.",
  },
  mayBeWrong: {
    en: "You may have refused one version and wanted another.",
    de: "Vielleicht wollten Sie nur eine andere Fassung.",
    fr: "Vous vouliez peut-être seulement une autre version.",
    es: "Quizá usted solo quería otra versión.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: We build ovens for bakeries.\nme: No, thank you. We are not interested.\nthem: The «machine» saves salt, and the price is low. The trial is free.",
    ],
    silent: [
      "them: We build ovens for bakeries.\nme: What do they weigh?\nthem: The machine saves salt, and the price is low. The trial is free.",
    ],
  },
  de: {
    fires: [
      "them: Wir bauen Öfen für Bäckereien.\nme: Nein danke, wir haben kein Interesse.\nthem: Die «Software» spart eine Stunde, der Preis ist niedrig, der Test kostenlos.",
    ],
    silent: [
      "them: Wir bauen Öfen für Bäckereien.\nthem: Die Software spart eine Stunde, der Preis ist niedrig, der Test kostenlos.",
    ],
  },
  fr: {
    fires: [
      "them: Nous fabriquons des fours pour les boulangeries.\nme: Non merci, nous ne sommes pas intéressés.\nthem: Le «logiciel» économise une heure, le prix est bas, l'essai gratuit.",
    ],
    silent: [
      "them: Nous fabriquons des fours pour les boulangeries.\nthem: Le logiciel économise une heure, le prix est bas, l'essai gratuit.",
    ],
  },
  es: {
    fires: [
      "them: Fabricamos hornos para panaderías.\nme: No, gracias, no nos interesa.\nthem: El «software» ahorra una hora, el precio es bajo y la prueba gratis.",
    ],
    silent: [
      "them: Fabricamos hornos para panaderías.\nthem: El software ahorra una hora, el precio es bajo y la prueba gratis.",
    ],
  },
};
