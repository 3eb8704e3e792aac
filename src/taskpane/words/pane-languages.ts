import type { PaneLanguage } from "./language";
import type { PaneTexts } from "./pane-texts";

/** Loads the views' texts of one language; only that one is fetched. */
export async function paneTexts(language: PaneLanguage): Promise<PaneTexts> {
  switch (language) {
    case "en":
      return (await import(/* webpackChunkName: "views-en" */ "./pane-en")).paneEn;
    case "de":
      return (await import(/* webpackChunkName: "views-de" */ "./pane-de")).paneDe;
    case "fr":
      return (await import(/* webpackChunkName: "views-fr" */ "./pane-fr")).paneFr;
    case "es":
      return (await import(/* webpackChunkName: "views-es" */ "./pane-es")).paneEs;
  }
}
