import type { PresetDocument, PresetGroup, PresetLocks, PresetSettings } from "./document";
import { builtIn } from "./built-in";
import { effectivePreset } from "./effective";
import { settingsLayer } from "./layers";
import { ownRuleProblems } from "./own-rules";
import { FORMAT, PRESET_SHAPE } from "./schema";
import type { Path, PresetProblem } from "./problem";
import { isObject, problemsOf } from "./shape";

/** A preset that keeps its shape and makes sense, or everything that is wrong with it. */
export type ReadPreset =
  | { readonly ok: true; readonly preset: PresetDocument }
  | { readonly ok: false; readonly problems: readonly PresetProblem[] };

/** Bytes that a preset may have: as many as a browser keeps without asking, with room to spare. */
export const MOST_BYTES = 512 * 1024;

/** Proves parsed JSON: shape first, then what only several fields together tell. Never throws. */
export function readPreset(value: unknown): ReadPreset {
  const newer = isObject(value) && typeof value["format"] === "number" && value["format"] > FORMAT;
  if (newer) return { ok: false, problems: [formatProblem(value["format"] as number)] };
  const problems = problemsOf(PRESET_SHAPE, value);
  if (problems.length) return { ok: false, problems };
  const preset = value as PresetDocument;
  const found = [
    ...validityProblems(preset),
    ...settingsProblems(preset, preset.settings, ["settings"]),
    ...ownRuleProblems(preset.settings?.ownRules ?? [], ["settings", "ownRules"]),
    ...groupProblems(preset),
  ];
  return found.length ? { ok: false, problems: found } : { ok: true, preset };
}

/** Reads a preset's text. Never throws: what is no JSON is one problem. */
export function readPresetText(text: string): ReadPreset {
  if (text.length > MOST_BYTES) {
    const message = `is larger than ${MOST_BYTES / 1024} KB`;
    return { ok: false, problems: [{ path: [], code: "too-large", message }] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ path: [], code: "json", message }] };
  }
  return readPreset(value);
}

/** First and last moment of validity, in milliseconds; a bare day counts from its beginning to its end, UTC. */
export function validity({ validFrom, validUntil }: PresetDocument): { readonly from: number; readonly until: number } {
  return {
    from: validFrom === undefined ? -Infinity : Date.parse(validFrom),
    until: validUntil === undefined ? Infinity : Date.parse(validUntil) + (validUntil.length === 10 ? DAY - 1 : 0),
  };
}

const DAY = 86_400_000;

function formatProblem(format: number): PresetProblem {
  return {
    path: ["format"],
    code: "format",
    message: `format ${format} is newer than this release, which reads format ${FORMAT}: update the add-in first`,
    suggestion: String(FORMAT),
  };
}

function validityProblems(preset: PresetDocument): readonly PresetProblem[] {
  const { from, until } = validity(preset);
  if (from <= until) return [];
  const message = `the preset ends (${preset.validUntil}) before it begins (${preset.validFrom})`;
  return [{ path: ["validUntil"], code: "order", message }];
}

/** Thresholds as they come out over the layer below, and folders into which no received mail may go. */
function settingsProblems(
  preset: PresetDocument,
  settings: PresetSettings | undefined,
  path: Path,
): readonly PresetProblem[] {
  const below = [...(preset.base ? [builtIn(preset.base)] : []), settingsLayer("", preset.settings, undefined)];
  const { salesAt, unsureAt } = effectivePreset([...below, settingsLayer("", settings, undefined)]);
  const problems: PresetProblem[] = [];
  const named = settings?.salesAt !== undefined ? "salesAt" : "unsureAt";
  if (unsureAt > salesAt && (settings?.salesAt !== undefined || settings?.unsureAt !== undefined)) {
    const message = `unsureAt (${unsureAt}) must not be above salesAt (${salesAt})`;
    problems.push({ path: [...path, named], code: "order", message });
  }
  const folder = settings?.folder;
  if (typeof folder === "object") problems.push(...folderProblems(folder.named, [...path, "folder", "named"]));
  const name = settings?.category?.name ?? "";
  if (/[,;]/.test(name)) {
    const message = "Outlook's categories have no comma or semicolon in their names";
    problems.push({
      path: [...path, "category", "name"],
      code: "text",
      message,
      suggestion: name.replace(/\s*[,;]\s*/g, " "),
    });
  }
  return problems;
}

/** Folders that lose mail or send it, in the languages of the pane. */
const RESERVED = new Set(
  "inbox|outbox|drafts|sent items|deleted items|trash|junk email|junk e-mail|spam|posteingang|postausgang|entwürfe|gesendete elemente|gelöschte elemente|papierkorb|junk-e-mail|boîte de réception|boîte d'envoi|brouillons|éléments envoyés|éléments supprimés|corbeille|courrier indésirable|bandeja de entrada|bandeja de salida|borradores|elementos enviados|elementos eliminados|papelera|correo no deseado".split(
    "|",
  ),
);

function folderProblems(name: string, path: Path): readonly PresetProblem[] {
  if (RESERVED.has(name.trim().toLowerCase())) {
    const message = `declined mail is kept: "${name}" is a folder that Outlook uses itself`;
    return [{ path, code: "reserved-folder", message, suggestion: "Declined offers" }];
  }
  if (!/[\\/]/.test(name)) return [];
  const message = "must be one folder of the top level, without slashes";
  return [{ path, code: "reserved-folder", message, suggestion: name.split(/[\\/]/).pop() ?? "" }];
}

function groupProblems(preset: PresetDocument): readonly PresetProblem[] {
  const names = new Map<string, number>();
  return (preset.groups ?? []).flatMap((group, index) => {
    const path = ["groups", index];
    const first = names.get(group.name.toLowerCase());
    names.set(group.name.toLowerCase(), first ?? index);
    const twice: PresetProblem[] =
      first === undefined
        ? []
        : [{ path: [...path, "name"], code: "repeated", message: `group ${first + 1} has this name already` }];
    return [
      ...twice,
      ...lockedAbove(group, preset.locks ?? {}, path),
      ...settingsProblems(preset, group.settings, [...path, "settings"]),
      ...ownRuleProblems(group.settings?.ownRules ?? [], [...path, "settings", "ownRules"]),
    ];
  });
}

/** What the organisation locks, a group cannot set: it would silently have no effect. */
function lockedAbove({ settings }: PresetGroup, locks: PresetLocks, path: Path): readonly PresetProblem[] {
  return Object.keys(settings ?? {})
    .filter((name) => Object.hasOwn(locks, name))
    .map((name) => ({
      path: [...path, "settings", name],
      code: "locked-above",
      message: `the organisation locks "${name}", so a group cannot set it`,
      suggestion: `lock "${name}" in each group instead, or leave it out here`,
      atName: true,
    }));
}
