import {
  isSigned,
  speaksAgainst,
  type ByLanguage,
  type Combination,
  type Rule,
  type Says,
  type Weights,
} from "../../engine/rule";
import { catalogue } from "../../rules/catalogue";
import { texts } from "../../rules/texts";
import { LANGUAGES, type Language } from "../../text/language";
import { UsageError } from "../command";

/** A rule or a combination of rules, as the catalogue has it. */
export type Known = Rule | Combination;

/** Every rule and combination, by family and then by name. */
export function allKnown(): readonly Known[] {
  const all: readonly Known[] = [...catalogue.rules, ...catalogue.combinations];
  return [...all].sort((one, other) => byName(one.family, other.family) || byName(one.id, other.id));
}

/** The rule of this name. Throws a UsageError that suggests the nearest names. */
export function known(id: string): Known {
  const found = allKnown().find((each) => each.id === id);
  if (found) return found;
  const parts = id.split("-");
  const shared = (each: Known): number => parts.filter((part) => each.id.split("-").includes(part)).length;
  const near = allKnown()
    .filter(shared)
    .sort((one, other) => shared(other) - shared(one));
  const hint = near.length ? `; did you mean ${near.slice(0, 3).map(quoted).join(", ")}?` : ".";
  throw new UsageError(`there is no rule "${id}"${hint}`);
}

/** Kind of a rule, or "combination". */
export function kindOf(rule: Known): string {
  return "kind" in rule ? rule.kind : "combination";
}

/** The kind in words: where a rule looks is told when it is not the text. */
export function kindInWords(rule: Known): string {
  return "kind" in rule && isSigned(rule) ? `${rule.kind}, in the signature` : kindOf(rule);
}

/** What a rule weighs in logits; 0 where it tells a stage only. */
export interface KnownWeights {
  /** In a message by itself. */
  readonly single: number;
  /** In one whose verdict the first look leaves open. */
  readonly closer: number;
  /** In a conversation of several. */
  readonly several: number;
}

export function weightsOf({ id }: Known): KnownWeights {
  const { weights, conversationWeights = weights, closer } = catalogue;
  const of = (fitted: Weights): number => fitted.rules[id] ?? 0;
  return { single: of(weights), closer: of(closer?.weights ?? weights), several: of(conversationWeights) };
}

/** "for" or "against" selling. */
export function sideOf({ family }: Known): "for" | "against" {
  return speaksAgainst(family) ? "against" : "for";
}

/** Word fields that a rule names. */
export function fieldsOf(rule: Known): readonly string[] {
  if (!("kind" in rule)) return [];
  if (rule.kind === "field") return [rule.field];
  return rule.kind === "sentence" ? [...rule.all, ...(rule.none ?? [])] : [];
}

/** Languages in which a rule can fire: those in which all its words are given. Rules on facts and on structure know none. */
export function languagesOf(rule: Known): readonly Language[] {
  const lists = "kind" in rule && rule.kind === "phrases" ? [rule.phrases] : neededFields(rule);
  return LANGUAGES.filter((language) =>
    lists.every((list) => (list[language]?.length ?? 0) + (list.any?.length ?? 0) > 0),
  );
}

/** What a rule says to the reader, in this language or else in English. */
export function saidBy({ id }: Known, language: string): { title: string; because: string; mayBeWrong: string } {
  const says = texts[id];
  const pick = (of: Says["title"] | undefined): string => of?.[language as Language] ?? of?.en ?? "";
  return { title: pick(says?.title) || id, because: pick(says?.because), mayBeWrong: pick(says?.mayBeWrong) };
}

function neededFields(rule: Known): readonly ByLanguage<readonly string[]>[] {
  const named = "kind" in rule && rule.kind === "sentence" ? rule.all : fieldsOf(rule);
  return named.flatMap((name) => catalogue.fields[name] ?? []);
}

function quoted(rule: Known): string {
  return `"${rule.id}"`;
}

function byName(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
