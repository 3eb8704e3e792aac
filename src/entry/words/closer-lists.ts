import { closer } from "../../rules/closer";
import type { Language } from "../../text/language";
import { packList } from "./pack-list";
import type { PackedSide } from "./packed";

/** What a closer look weighs in one language, written small. Run when the pane is built (scripts/data-loader.mjs). */
export function closerListsOf(language: Language): Readonly<Record<PackedSide, string>> {
  const { first, subject } = closer.words;
  return { first: packList(first?.[language] ?? ""), subject: packList(subject?.[language] ?? "") };
}
