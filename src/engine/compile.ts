import { ALL_LANGUAGES, LANGUAGE_BIT, LANGUAGES, type Language } from "../text/language";
import { compilePhrases, type PhraseEntry, type PhraseSet } from "../text/phrases";
import { compileWords, type WordTable } from "../text/wording";
import { AGAINST, type ByLanguage, type Catalogue, type Combination, type Rule } from "./rule";

/** A catalogue made ready: one trie for everything that is looked for in words. */
export interface CompiledRules {
  readonly catalogue: Catalogue;
  readonly phrases: PhraseSet;
  /** Made when first asked for. */
  readonly words: () => WordTable;
  /** For each entry of the trie what a hit counts for: a field, a rule, or what silences a rule. */
  readonly targets: Int32Array;
  readonly fieldNames: readonly string[];
  readonly fieldIndex: ReadonlyMap<string, number>;
  readonly rules: readonly Rule[];
  /** All ids that can carry a weight: rules first, then combinations. */
  readonly ids: readonly string[];
  readonly idIndex: ReadonlyMap<string, number>;
  readonly families: readonly string[];
  readonly sentenceRules: readonly CompiledSentence[];
  readonly combinations: readonly CompiledCombination[];
}

/** A sentence rule with its fields as bits; a sentence's fields are kept as words of 30 bits. */
export interface CompiledSentence {
  readonly rule: number;
  readonly all: Int32Array;
  readonly none: Int32Array;
  readonly form: "question" | "statement" | undefined;
  readonly opening: boolean;
  readonly closing: boolean;
}

export interface CompiledCombination {
  readonly id: number;
  readonly combination: Combination;
  readonly all: readonly (readonly number[])[];
  readonly any: readonly (readonly number[])[];
  readonly none: readonly number[];
}

/** Words of bits that a sentence needs for all fields. */
export const BITS = 30;

/** Makes a catalogue ready for judging; done once. Throws PhraseError or Error when a rule names what is not there. */
export function compileRules(catalogue: Catalogue): CompiledRules {
  const fieldNames = Object.keys(catalogue.fields);
  const fieldIndex = new Map(fieldNames.map((name, index) => [name, index]));
  const entries: PhraseEntry[] = [];
  const targets: number[] = [];
  const add = (lists: ByLanguage<readonly string[]> | undefined, target: number): void => {
    for (const [language, phrases] of Object.entries(lists ?? {})) {
      entries.push({ phrases, languages: bitOf(language) });
      targets.push(target);
    }
  };
  fieldNames.forEach((name, index) => add(catalogue.fields[name], index));
  const { rules } = catalogue;
  rules.forEach((rule, index) => {
    if (rule.kind !== "phrases") return;
    add(rule.phrases, fieldNames.length + index);
    add(rule.unless, fieldNames.length + rules.length + index);
  });
  const all = [...rules, ...catalogue.combinations];
  let words: WordTable | null = null;
  const idIndex = new Map(all.map((each, index) => [each.id, index]));
  return {
    catalogue,
    phrases: compilePhrases(entries),
    words: () => (words ??= compileWords(catalogue.words ?? {})),
    targets: Int32Array.from(targets),
    fieldNames,
    fieldIndex,
    rules,
    ids: all.map((each) => each.id),
    idIndex,
    families: all.map((each) => each.family),
    sentenceRules: rules.flatMap((rule, index) =>
      rule.kind === "sentence" ? [compileSentence(rule, index, fieldIndex)] : [],
    ),
    combinations: catalogue.combinations.map((each, index) =>
      compileCombination(each, rules.length + index, all, idIndex),
    ),
  };
}

/** True when findings of this family speak against selling. */
export function speaksAgainst(family: string): boolean {
  return (AGAINST as ReadonlySet<string>).has(family);
}

function bitOf(language: string): number {
  return LANGUAGES.includes(language as Language) ? LANGUAGE_BIT[language as Language] : ALL_LANGUAGES;
}

function compileSentence(
  rule: Extract<Rule, { kind: "sentence" }>,
  index: number,
  fieldIndex: ReadonlyMap<string, number>,
): CompiledSentence {
  const mask = (names: readonly string[]): Int32Array => {
    const words = new Int32Array(Math.ceil(fieldIndex.size / BITS));
    for (const name of names) {
      const at = fieldIndex.get(name);
      if (at === undefined) throw new Error(`rule ${rule.id}: there is no field "${name}"`);
      words[Math.floor(at / BITS)] = (words[Math.floor(at / BITS)] ?? 0) | (1 << (at % BITS));
    }
    return words;
  };
  return {
    rule: index,
    all: mask(rule.all),
    none: mask(rule.none ?? []),
    form: rule.form,
    opening: rule.where === "opening",
    closing: rule.where === "closing",
  };
}

/** A name in a combination is a rule, or a family and then any rule of it. */
function compileCombination(
  combination: Combination,
  id: number,
  all: readonly { readonly id: string; readonly family: string }[],
  idIndex: ReadonlyMap<string, number>,
): CompiledCombination {
  const members = (name: string): readonly number[] => {
    const rule = idIndex.get(name);
    if (rule !== undefined) return [rule];
    const family = all.flatMap((each, index) => (each.family === name && index !== id ? [index] : []));
    if (!family.length) throw new Error(`combination ${combination.id}: there is no rule or family "${name}"`);
    return family;
  };
  return {
    id,
    combination,
    all: combination.all.map(members),
    any: (combination.any ?? []).map((names) => names.flatMap(members)),
    none: (combination.none ?? []).flatMap(members),
  };
}
