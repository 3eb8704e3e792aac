import type { BookTexts } from "./book-texts";
import type { PaneLanguage } from "./language";

/** Loads the texts of the sellers and look-back views in one language; only that one is fetched. */
export async function bookTexts(language: PaneLanguage): Promise<BookTexts> {
  switch (language) {
    case "en":
      return (await import(/* webpackChunkName: "book-en" */ "./book-en")).bookEn;
    case "de":
      return (await import(/* webpackChunkName: "book-de" */ "./book-de")).bookDe;
    case "fr":
      return (await import(/* webpackChunkName: "book-fr" */ "./book-fr")).bookFr;
    case "es":
      return (await import(/* webpackChunkName: "book-es" */ "./book-es")).bookEs;
  }
}
