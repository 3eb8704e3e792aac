import { ALL_LANGUAGES, LANGUAGE_BIT, LANGUAGES, type Language } from "../text/language";
import { compilePhrases, type PhraseEntry, type PhraseSet } from "../text/phrases";
import { compileWords, type WordTable } from "../text/wording";
import type { SettleAnswers } from "./answers";
import type { CompiledConduct } from "./conduct";
import { compilePairs, type PairTable } from "./pairs";
import {
  isSigned,
  speaksAgainst,
  type ByLanguage,
  type Catalogue,
  type CloserLook,
  type Combination,
  type ConversationRule,
  type MessageRule,
  type PairSide,
  type Rule,
  type Where,
  type WordSide,
} from "./rule";

/** A catalogue made ready: one trie for everything that is looked for in words. */
export interface CompiledRules {
  readonly catalogue: Catalogue;
  readonly phrases: PhraseSet;
  /** Made when first asked for. */
  readonly words: (side: WordSide) => WordTable;
  readonly pairs: (side: PairSide) => PairTable;
  /** The same rules with what a closer look weighs (see `withCloser`); null when the catalogue came without. */
  readonly closer: CompiledRules | null;
  /** Null when the catalogue came without models. */
  readonly conduct: () => CompiledConduct | null;
  /** In the same way. */
  readonly settleAnswers: () => SettleAnswers | null;
  /** For each entry of the trie what a hit counts for: a field, a rule, or what silences a rule. */
  readonly targets: Int32Array;
  readonly fieldNames: readonly string[];
  readonly fieldIndex: ReadonlyMap<string, number>;
  /** 1 for each field that is looked for in signatures and nowhere else. */
  readonly signed: Uint8Array;
  readonly rules: readonly Rule[];
  /** All ids that can carry a weight: rules first, then combinations. */
  readonly ids: readonly string[];
  readonly idIndex: ReadonlyMap<string, number>;
  readonly families: readonly string[];
  /** True for each family whose findings speak against selling; by place in `ids`. */
  readonly against: readonly boolean[];
  /** Where the phrases of each rule are looked for. */
  readonly places: readonly Where[];
  readonly wordRules: readonly CompiledWords[];
  readonly sentenceRules: readonly CompiledSentence[];
  readonly messageRules: readonly { readonly rule: MessageRule; readonly at: number }[];
  readonly conversationRules: readonly { readonly rule: ConversationRule; readonly at: number }[];
  readonly combinations: readonly CompiledCombination[];
}

/** A rule that fires by how often its phrases or its field occur. */
export interface CompiledWords {
  readonly rule: number;
  /** What is counted, and what silences the rule: -1 for rules on a field, which nothing silences. */
  readonly target: number;
  readonly silencer: number;
  readonly least: number;
  readonly against: boolean;
  readonly signed: boolean;
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
  /** `all` and `any` together: a combination needs one member of each. */
  readonly parts: readonly (readonly number[])[];
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
  const { rules } = catalogue;
  const signed = new Set(rules.filter(isSigned).map(({ field }) => field));
  const all = [...rules, ...catalogue.combinations];
  const idIndex = new Map(all.map((each, index) => [each.id, index]));
  const compiled: CompiledRules = {
    catalogue,
    ...compileEntries(catalogue, fieldNames),
    words: once((side: WordSide) => compileWords(catalogue.words?.[side] ?? {})),
    pairs: once((side: PairSide) => compilePairs(catalogue.pairs?.[side] ?? {}, fieldIndex)),
    closer: null,
    conduct: once<void, CompiledConduct | null>(() => catalogue.conduct?.(fieldIndex) ?? null),
    settleAnswers: once<void, SettleAnswers | null>(() => catalogue.settleAnswers?.(fieldIndex) ?? null),
    fieldNames,
    fieldIndex,
    signed: Uint8Array.from(fieldNames, (name) => (signed.has(name) ? 1 : 0)),
    rules,
    ids: all.map((each) => each.id),
    idIndex,
    families: all.map((each) => each.family),
    against: all.map((each) => speaksAgainst(each.family)),
    places: rules.map((rule) => (rule.kind === "phrases" ? (rule.where ?? "text") : "text")),
    wordRules: rules.flatMap((rule, index) => compileCounted(rule, index, rules.length, fieldIndex)),
    sentenceRules: rules.flatMap((rule, index) =>
      rule.kind === "sentence" ? [compileSentence(rule, index, fieldIndex)] : [],
    ),
    messageRules: rules.flatMap((rule, at) => (rule.kind === "message" ? [{ rule, at }] : [])),
    conversationRules: rules.flatMap((rule, at) => (rule.kind === "conversation" ? [{ rule, at }] : [])),
    combinations: catalogue.combinations.map((each, index) =>
      compileCombination(each, rules.length + index, all, idIndex),
    ),
  };
  return catalogue.closer ? withCloser(compiled, catalogue.closer) : compiled;
}

/** Rules with what a closer look weighs beside what a first one does. Its tables are made when first asked for. */
export function withCloser(rules: CompiledRules, { words, pairs, weights }: CloserLook): CompiledRules {
  const closer: CompiledRules = {
    ...rules,
    catalogue: { ...rules.catalogue, weights },
    words: once((side: WordSide) => {
      const own = words[side];
      return own ? compileWords(own) : rules.words(side);
    }),
    pairs: once((side: PairSide) => {
      const own = pairs[side];
      return own ? compilePairs(own, rules.fieldIndex) : rules.pairs(side);
    }),
  };
  return { ...rules, closer };
}

/** What is made of each side is made when first asked for. */
export function once<Side, Table>(make: (side: Side) => Table): (side: Side) => Table {
  const made = new Map<Side, Table>();
  return (side) => {
    const table = made.get(side) ?? make(side);
    made.set(side, table);
    return table;
  };
}

/** One trie over the words of fields and rules, and what each of its entries counts for. */
function compileEntries(
  { fields, rules }: Catalogue,
  fieldNames: readonly string[],
): Pick<CompiledRules, "phrases" | "targets"> {
  const entries: PhraseEntry[] = [];
  const targets: number[] = [];
  const add = (lists: ByLanguage<readonly string[]> | undefined, target: number): void => {
    for (const [language, phrases] of Object.entries(lists ?? {})) {
      entries.push({ phrases, languages: bitOf(language) });
      targets.push(target);
    }
  };
  fieldNames.forEach((name, index) => add(fields[name], index));
  rules.forEach((rule, index) => {
    if (rule.kind !== "phrases") return;
    add(rule.phrases, fieldNames.length + index);
    add(rule.unless, fieldNames.length + rules.length + index);
  });
  return { phrases: compilePhrases(entries), targets: Int32Array.from(targets) };
}

function compileCounted(
  rule: Rule,
  index: number,
  count: number,
  fieldIndex: ReadonlyMap<string, number>,
): readonly CompiledWords[] {
  const against = speaksAgainst(rule.family);
  if (rule.kind === "phrases") {
    const target = fieldIndex.size + index;
    return [{ rule: index, target, silencer: target + count, least: 1, against, signed: false }];
  }
  if (rule.kind !== "field") return [];
  const target = fieldIndex.get(rule.field) ?? 0;
  return [{ rule: index, target, silencer: -1, least: rule.least, against, signed: isSigned(rule) }];
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
  const every = combination.all.map(members);
  const any = (combination.any ?? []).map((names) => names.flatMap(members));
  return {
    id,
    combination,
    parts: [...every, ...any],
    all: every,
    any,
    none: (combination.none ?? []).flatMap(members),
  };
}
