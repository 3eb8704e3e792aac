import { isFreemail } from "../../facts/domains";
import { composeDecline } from "../../decline/compose";
import type { DeclineLanguage, Tone } from "../../decline/input";
import { fillTemplate } from "../../decline/template";
import { lintDecline } from "../../decline/lint";
import type { PresetDocument, PresetSettings } from "../../presets/document";
import { MOST_BYTES, readPreset, validity } from "../../presets/read";
import { pathText, type Path, type PresetProblem } from "../../presets/problem";
import { catalogue } from "../../rules/catalogue";
import { everydayRemarks, exampleProblems } from "./everyday";
import { readJsonText, type JsonText } from "./json-text";
import { errorAt, warningAt, type Remark } from "./remark";

/** Everything there is to say about a preset, in the order of its lines, and the preset itself when nothing is wrong. */
export interface Examined {
  readonly remarks: readonly Remark[];
  readonly preset: PresetDocument | null;
}

/**
 * Reads a preset's text and proves it: JSON, shape, sense, own rules against their examples and, unless that is left out,
 * everyday mail. Never throws.
 */
export function examinePreset(text: string, now: string, everyday = true): Examined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) {
    const message = `has ${Math.ceil(bytes / 1024)} KB; a preset may have ${MOST_BYTES / 1024}`;
    const nothing = readJsonText("null");
    return { remarks: [errorAt({ path: [], code: "too-large", message }, nothing)], preset: null };
  }
  const json = readJsonText(text);
  const broken = json.problems.map(({ path, place, code, message, suggestion }): Remark => {
    return { level: "error", code, field: pathText(path), ...place, message, suggestion: suggestion ?? null };
  });
  if (broken.length) return { remarks: broken, preset: null };
  const read = readPreset(json.value);
  const problems = read.ok ? senseProblems(read.preset) : read.problems;
  if (!read.ok || problems.length)
    return { remarks: inOrder(problems.map((each) => errorAt(each, json))), preset: null };
  const warnings = [...plainWarnings(read.preset, json, now), ...(everyday ? everydayRemarks(read.preset, json) : [])];
  return { remarks: inOrder(warnings), preset: read.preset };
}

function inOrder(remarks: readonly Remark[]): readonly Remark[] {
  return [...remarks].sort((one, other) => one.line - other.line || one.column - other.column);
}

/** Settings of the organisation and of every group, with their paths. */
export function eachSettings(preset: PresetDocument): readonly { settings: PresetSettings; path: Path }[] {
  return [
    { settings: preset.settings ?? {}, path: ["settings"] },
    ...(preset.groups ?? []).map((group, index) => ({
      settings: group.settings ?? {},
      path: ["groups", index, "settings"],
    })),
  ];
}

/** What only the catalogue, the decline layer and the list of mail providers can tell. */
function senseProblems(preset: PresetDocument): readonly PresetProblem[] {
  return [
    ...preset.organisation.domains.flatMap((domain, index) => freemail(domain, ["organisation", "domains", index])),
    ...eachSettings(preset).flatMap(({ settings, path }) => [
      ...partyProblems(settings, path),
      ...ruleProblems(settings, path),
      ...wordingProblems(settings, path),
      ...exampleProblems(settings.ownRules ?? [], [...path, "ownRules"]),
    ]),
  ];
}

function partyProblems(settings: PresetSettings, path: Path): readonly PresetProblem[] {
  const lists = Object.entries(settings.allow ?? {}).flatMap(([name, list]) =>
    list.map((entry, index) => ({ entry, at: [...path, "allow", name, index] })),
  );
  const refused = (settings.refused ?? []).map(({ key }, index) => ({
    entry: key,
    at: [...path, "refused", index, "key"],
  }));
  return [...lists, ...refused].flatMap(({ entry, at }) => freemail(entry, at));
}

/** A domain where anybody gets an address stands for nobody. */
function freemail(entry: string, path: Path): readonly PresetProblem[] {
  const domain = entry.replace(/^@/, "");
  if (domain.includes("@") || !isFreemail(domain)) return [];
  const message = `anybody can have an address at ${domain}: it stands for no company`;
  return [{ path, code: "freemail", message, suggestion: `name the address, such as ann@${domain}` }];
}

function ruleProblems({ rules, ownRules }: PresetSettings, path: Path): readonly PresetProblem[] {
  const known = [...catalogue.rules, ...catalogue.combinations].map(({ id }) => id);
  const own = new Set((ownRules ?? []).map(({ id }) => id));
  return Object.keys(rules ?? {})
    .filter((id) => !known.includes(id) && !own.has(id))
    .map((id) => ({
      path: [...path, "rules", id],
      code: "unknown-rule" as const,
      message: `there is no rule "${id}"`,
      known,
      atName: true,
    }));
}

const NO_VALUES = { name: null, date: null, signOff: null, supplierDoor: null, scope: "", stop: "", legal: null };

function wordingProblems({ wording }: PresetSettings, path: Path): readonly PresetProblem[] {
  return eachWording(wording).flatMap(({ tone, language, text }) => {
    const at = [...path, "wording", tone, language];
    return fillTemplate(text, NO_VALUES).unknown.map((name) => ({
      path: at,
      code: "placeholder" as const,
      message: `there is no placeholder {${name.replace(/[{}]/g, "")}}`,
      suggestion: "use {name} {date} {signOff} {supplierDoor} {scope} {stop} {legal}",
    }));
  });
}

function eachWording(wording: PresetSettings["wording"]): { tone: string; language: string; text: string }[] {
  return Object.entries(wording ?? {}).flatMap(([tone, byLanguage]) =>
    Object.entries(byLanguage).map(([language, text]) => ({ tone, language, text })),
  );
}

function plainWarnings(preset: PresetDocument, json: JsonText, now: string): readonly Remark[] {
  return [...timeWarnings(preset, json, now), ...contradictions(preset, json), ...wordingWarnings(preset, json)];
}

function timeWarnings(preset: PresetDocument, json: JsonText, now: string): readonly Remark[] {
  const { from, until } = validity(preset);
  const at = Date.parse(now);
  const warn = (code: Parameters<typeof warningAt>[0], field: string, message: string, suggestion?: string): Remark =>
    warningAt(code, [field], json, { message, ...(suggestion && { suggestion }) });
  const warnings: Remark[] = [];
  if (preset.contact === undefined)
    warnings.push(warn("no-contact", "contact", "nobody is named whom users can ask", 'add "contact"'));
  if (until === Infinity)
    warnings.push(warn("no-end", "validUntil", "there is no last day of validity", 'add "validUntil"'));
  else if (at > until)
    warnings.push(warn("expired-by-now", "validUntil", `mailboxes refuse it since ${preset.validUntil}`));
  else if (until - at < 14 * 86_400_000)
    warnings.push(warn("ends-soon", "validUntil", "ends in less than two weeks: sign the next version in time"));
  if (at < from) warnings.push(warn("not-valid-yet", "validFrom", `mailboxes refuse it before ${preset.validFrom}`));
  return warnings;
}

/** Entries that say one thing here and another there. */
function contradictions(preset: PresetDocument, json: JsonText): readonly Remark[] {
  const own = new Set(preset.organisation.domains.map(bare));
  return eachSettings(preset).flatMap(({ settings, path }) => {
    const allowed = new Set(
      Object.values(settings.allow ?? {})
        .flat()
        .map(bare),
    );
    const refused = (settings.refused ?? []).map(({ key }, index) => ({ key, at: [...path, "refused", index] }));
    const blocked = (settings.blocked ?? []).map((key, index) => ({ key, at: [...path, "blocked", index] }));
    return [...refused, ...blocked].flatMap(({ key, at }) => {
      const other = allowed.has(bare(key))
        ? "is never judged (allow)"
        : own.has(bare(key))
          ? "is your own domain"
          : null;
      if (other === null) return [];
      return [warningAt("contradiction", at, json, { message: `${key} stands here, and ${other}` })];
    });
  });
}

function bare(entry: string): string {
  return entry.toLowerCase().replace(/^@/, "");
}

/** How a seller would read the approved wording, filled in as for a real mail. */
function wordingWarnings(preset: PresetDocument, json: JsonText): readonly Remark[] {
  return eachSettings(preset).flatMap(({ settings, path }) =>
    eachWording(settings.wording).flatMap(({ tone, language, text: template }) => {
      const { text } = composeDecline({
        language: language as DeclineLanguage,
        tone: tone as Tone,
        situation: "first",
        signOff: "Ann",
        addressee: "Bob",
        template,
      });
      return lintDecline(text, language).map(({ kind, start, end, suggestion }) =>
        warningAt("wording", [...path, "wording", tone, language], json, {
          message: `a seller can read "${text.slice(start, Math.min(end, start + 80))}" as an opening (${kind})`,
          suggestion,
        }),
      );
    }),
  );
}
