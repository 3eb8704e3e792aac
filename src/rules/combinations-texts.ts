import type { Says } from "../engine/rule";

/** What each combination says to the reader. */
export const combinationTexts: Readonly<Record<string, Says>> = {};
