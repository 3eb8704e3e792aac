import { compileRules } from "../engine/compile";
import { speaksAgainst } from "../engine/rule";
import type { OwnRule } from "./document";
import { phraseRule } from "./policy";
import type { Path, PresetProblem } from "./problem";

/** Phrases of all own rules together: the matcher's tables stay small enough for the pane. */
const MOST_PHRASES = 1000;
/** Choices multiply the readings of a phrase. */
const MOST_CHOICES = 3;
const MOST_ALTERNATIVES = 12;
const MOST_GAPS = 2;

/** What is wrong with own rules beyond their shape, which has been proven: phrases, names, weights. */
export function ownRuleProblems(rules: readonly OwnRule[], path: Path): readonly PresetProblem[] {
  const count = rules.reduce((sum, rule) => sum + phrasesOf(rule, path).length, 0);
  if (count > MOST_PHRASES) {
    const message = `all own rules together may have ${MOST_PHRASES} phrases, not ${count}`;
    return [{ path, code: "too-many", message }];
  }
  const names = new Map<string, number>();
  return rules.flatMap((rule, index) => {
    const here = [...path, index];
    const first = names.get(rule.id);
    names.set(rule.id, first ?? index);
    const twice: PresetProblem[] =
      first === undefined
        ? []
        : [{ path: [...here, "id"], code: "repeated", message: `rule ${first + 1} has the name "${rule.id}" already` }];
    return [...twice, ...signProblem(rule, here), ...phraseProblems(rule, here)];
  });
}

/** Weights never speak against the explanation that readers are shown. */
function signProblem(rule: OwnRule, path: Path): readonly PresetProblem[] {
  const against = speaksAgainst(rule.family);
  if (rule.weight !== 0 && rule.weight < 0 === against) return [];
  const message = against
    ? `rules of the family "${rule.family}" speak against selling: the weight must be below 0, not ${rule.weight}`
    : `rules of the family "${rule.family}" speak for selling: the weight must be above 0, not ${rule.weight}`;
  const suggestion = rule.weight === 0 ? (against ? "-1" : "1") : String(-rule.weight);
  return [{ path: [...path, "weight"], code: "weight-sign", message, suggestion }];
}

function phraseProblems(rule: OwnRule, path: Path): readonly PresetProblem[] {
  const phrases = phrasesOf(rule, path);
  const wide = phrases.flatMap(({ phrase, path: at }) => {
    const message = widthProblem(phrase);
    return message === null ? [] : [{ path: at, code: "phrase" as const, message }];
  });
  if (wide.length) return wide;
  if (compiles(rule) === null) return [];
  return phrases.flatMap(({ phrase, path: at }) => {
    const message = compiles({ ...rule, phrases: { any: [phrase] }, unless: undefined });
    return message === null ? [] : [{ path: at, code: "phrase" as const, message }];
  });
}

function phrasesOf(rule: OwnRule, path: Path): readonly { readonly phrase: string; readonly path: Path }[] {
  return (["phrases", "unless"] as const).flatMap((field) =>
    Object.entries(rule[field] ?? {}).flatMap(([language, list]) =>
      list.map((phrase, index) => ({ phrase, path: [...path, field, language, index] })),
    ),
  );
}

/** Null when the engine takes the rule's phrases, else what it says. */
function compiles(rule: OwnRule): string | null {
  try {
    compileRules({ rules: [phraseRule(rule)], combinations: [], fields: {}, weights: { bias: 0, rules: {} } });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What would make a phrase too costly, or fire on nearly everything. */
function widthProblem(phrase: string): string | null {
  let choices = 0;
  let bars = 0;
  let gaps = 0;
  let letters = 0;
  for (const letter of phrase) {
    if (letter === "(" || letter === "[") choices += 1;
    if (letter === "|") bars += 1;
    if (letter === "…") gaps += 1;
    if (letter === "*" && letters < 3) return `"${phrase}": "*" needs at least three letters before it`;
    letters = /\p{L}/u.test(letter) ? letters + 1 : 0;
  }
  if (choices > MOST_CHOICES) return `"${phrase}": at most ${MOST_CHOICES} choices in brackets`;
  if (bars > MOST_ALTERNATIVES) return `"${phrase}": at most ${MOST_ALTERNATIVES} alternatives`;
  return gaps > MOST_GAPS ? `"${phrase}": at most ${MOST_GAPS} gaps` : null;
}
