import type { ByLanguage, Field } from "../../engine/rule";

/** Builds a field from lists written as one string a language, entries parted by ";". */
export function field(lists: ByLanguage<string>): Field {
  const made: Record<string, readonly string[]> = {};
  for (const [language, list] of Object.entries(lists)) {
    made[language] = list
      .split(";")
      .map((entry) => entry.trim())
      .filter(Boolean);
  }
  return made;
}
