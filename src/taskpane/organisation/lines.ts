import { productDefaults } from "../../presets/defaults";
import type { EffectivePreset } from "../../presets/effective";
import { shownIn } from "../../presets/policy";
import { languageName } from "../decline/language-names";
import type { Formats } from "../words/formats";
import type { PaneTexts } from "../words/pane-texts";

/** One thing that the organisation has set, and why where it says so. */
export interface OrganisationLine {
  readonly text: string;
  readonly reason: string | null;
}

/** What an organisation has set differently from the product, in the reader's words; settings of the reader's own are left out. */
export function organisationLines(
  preset: EffectivePreset,
  pane: Pick<PaneTexts, "organisation" | "settings">,
  formats: Formats,
): readonly OrganisationLine[] {
  const { organisation: texts, settings } = pane;
  const { folder, category, languages, supplierDoor, historyDays } = preset;
  const names = languages.map((code) => languageName(code, formats.language));
  const said: readonly (readonly [keyof EffectivePreset, string])[] = [
    ["observe", preset.observe ? texts.observe : ""],
    ["folder", `${texts.folder}: ${folder === "archive" ? texts.archive : folder.named}`],
    ["category", `${texts.category}: ${category.name}`],
    ["mailRule", preset.mailRule === "never" ? texts.noMailRules : ""],
    ["languages", `${settings.language}: ${formats.list(names)}`],
    ["supplierDoor", supplierDoor === null ? "" : `${texts.supplierDoor}: ${supplierDoor}`],
    ["allow", counted(preset.allow, texts.allowed, formats)],
    ["refused", counted(preset.refused, texts.refused, formats)],
    ["ownRules", counted(preset.ownRules, texts.ownRules, formats)],
    ["recruiters", preset.recruiters ? texts.recruiters : ""],
    ["historyDays", texts.lookBack(formats.count(historyDays))],
  ];
  return said.flatMap(([field, text]) => {
    const lock = preset.locks[field];
    const set = JSON.stringify(preset[field]) !== JSON.stringify(productDefaults[field]);
    if (text === "" || (!set && !lock)) return [];
    const reason = lock?.reason ?? null;
    return [{ text, reason: reason === null ? null : shownIn(reason, formats.language) }];
  });
}

function counted(list: readonly unknown[], words: (count: number, shown: string) => string, formats: Formats): string {
  return list.length === 0 ? "" : words(list.length, formats.count(list.length));
}
