import type { CardTexts } from "./card-texts";
import type { PaneLanguage } from "./language";

/** Loads the card's texts of one language, for the first script: only that one is fetched. */
export async function loadCardTexts(language: PaneLanguage): Promise<CardTexts> {
  switch (language) {
    case "en":
      return (await import(/* webpackChunkName: "card-en" */ "./card-en")).cardEn;
    case "de":
      return (await import(/* webpackChunkName: "card-de" */ "./card-de")).cardDe;
    case "fr":
      return (await import(/* webpackChunkName: "card-fr" */ "./card-fr")).cardFr;
    case "es":
      return (await import(/* webpackChunkName: "card-es" */ "./card-es")).cardEs;
  }
}
