/** Languages that the pane speaks. */
export const paneLanguages = ["en", "de", "fr", "es"] as const;

export type PaneLanguage = (typeof paneLanguages)[number];

/** The pane's language for a wish in BCP 47 ("de-AT" gives "de"); English for every language that it does not speak. */
export function paneLanguage(wish: string): PaneLanguage {
  const base = wish.toLowerCase().split("-")[0];
  return paneLanguages.find((language) => language === base) ?? "en";
}
