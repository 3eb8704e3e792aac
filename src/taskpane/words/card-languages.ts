import { cardDe } from "./card-de";
import { cardEn } from "./card-en";
import { cardEs } from "./card-es";
import { cardFr } from "./card-fr";
import type { CardTexts } from "./card-texts";
import type { PaneLanguage } from "./language";

/** The card's texts in every language of the pane. */
export const cardTexts: Readonly<Record<PaneLanguage, CardTexts>> = {
  en: cardEn,
  de: cardDe,
  fr: cardFr,
  es: cardEs,
};
