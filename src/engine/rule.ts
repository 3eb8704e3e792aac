import type { ReadStance } from "../facts/stance";
import type { Language } from "../text/language";
import type { WordWeights } from "../text/wording";
import type { ConversationFacts, MessageFacts } from "./facts";
import type { MakeSettleAnswers } from "./answers";
import type { MakeConduct } from "./conduct";
import type { PairWeights } from "./pairs";
import type { Tree } from "./trees";
import type { Doubt } from "./verdict";

/** Families of rules; a folder under src/rules each. The first group speaks for selling, the second against it. */
export type Family =
  | "pretext"
  | "wrong-person"
  | "offer"
  | "benefit"
  | "price"
  | "proof"
  | "ask"
  | "praise"
  | "familiarity"
  | "follow-up"
  | "break-up"
  | "pushback"
  | "pressure"
  | "hostility"
  | "withdrawal"
  | "tooling"
  | "special"
  | "structure"
  | "wording"
  | "relationship"
  | "obligation"
  | "notice"
  | "person"
  | "discussion";

/** Families whose rules may only lower the score. */
export const AGAINST: ReadonlySet<Family> = new Set(["relationship", "obligation", "notice", "person", "discussion"]);

/** Something written once a language. `any` holds words that are the same everywhere. */
export type ByLanguage<T> = Partial<Record<Language | "any", T>>;

/** Words and short phrases that mean one kind of thing ("a price", "you", "what we do"). */
export type Field = ByLanguage<readonly string[]>;

/** Where in a message a rule looks: the text as a whole, its first or last lines, the subject, all of these and the signature. */
export type Where = "text" | "opening" | "closing" | "subject" | "anywhere";

interface RuleBase {
  readonly id: string;
  readonly family: Family;
  /** Trial rules are shown where trials are turned on and weigh nothing. */
  readonly status?: "trial";
}

/** Fires on any of its phrases. */
export interface PhraseRule extends RuleBase {
  readonly kind: "phrases";
  readonly phrases: ByLanguage<readonly string[]>;
  /** Phrases anywhere in the message that silence the rule. */
  readonly unless?: ByLanguage<readonly string[]>;
  readonly where?: Where;
}

/** Fires when one sentence holds a word of each field in `all` and none of `none`. */
export interface SentenceRule extends RuleBase {
  readonly kind: "sentence";
  readonly all: readonly string[];
  readonly none?: readonly string[];
  /** Only in a question, or only in a statement. */
  readonly form?: "question" | "statement";
  readonly where?: Where;
}

/**
 * Fires when the message holds at least `least` words of the field, counted in a text of ordinary length; or in the signature and what
 * follows it, whatever the length of the text. The words of such a field count nowhere else.
 */
export interface FieldRule extends RuleBase {
  readonly kind: "field";
  readonly field: string;
  readonly least: number;
  readonly where?: "signature";
}

/** True when findings of this family speak against selling. */
export function speaksAgainst(family: string): boolean {
  return (AGAINST as ReadonlySet<string>).has(family);
}

/** True for a rule that looks for its field in the signature and nowhere else. */
export function isSigned(rule: Rule): rule is FieldRule {
  return rule.kind === "field" && rule.where === "signature";
}

/** What a rule with code answers. `tokens` is the stretch of the message that shows it, first and last token inclusive. */
export type Answer =
  | { readonly answer: "fires"; readonly strength?: number; readonly tokens?: readonly [number, number] }
  | { readonly answer: "silent" }
  | { readonly answer: "unsure"; readonly why: Doubt };

/** A rule with code over the facts of one inbound message. */
export interface MessageRule extends RuleBase {
  readonly kind: "message";
  readonly judge: (message: MessageFacts, conversation: ConversationFacts) => Answer;
}

/** A rule with code over the facts of the conversation. */
export interface ConversationRule extends RuleBase {
  readonly kind: "conversation";
  readonly judge: (conversation: ConversationFacts) => Answer;
}

export type Rule = PhraseRule | SentenceRule | FieldRule | MessageRule | ConversationRule;

/** Fires when findings stand together: all of `all`, one of each list in `any`, none of `none`. Ids are rules or families. */
export interface Combination {
  readonly id: string;
  readonly family: Family;
  readonly all: readonly string[];
  readonly any?: readonly (readonly string[])[];
  readonly none?: readonly string[];
}

/**
 * Where words stand: in the first mail of a conversation that they began, in its subject, in what else they write, in our first
 * answer, in our further ones. A stranger's first mail says what they want; later ones say it no more, and an answer says what we
 * took it for.
 */
export type WordSide = "first" | "subject" | "later" | "answer" | "again";

/** Sides on which pairs of fields are weighed. */
export type PairSide = Extract<WordSide, "first" | "later">;

/** Word weights by side. */
export type WordTables = Readonly<Partial<Record<WordSide, WordWeights>>>;

/** Pair weights by side. */
export type PairTables = Readonly<Partial<Record<PairSide, PairWeights>>>;

/** Finer tables for what a first look leaves open; sides that are left out weigh as they do at first. */
export interface CloserLook {
  readonly words: WordTables;
  readonly pairs: PairTables;
  /** What rules weigh in a message by itself. */
  readonly weights: Weights;
}

/** Everything that the engine is given to know. */
export interface Catalogue {
  readonly rules: readonly Rule[];
  readonly combinations: readonly Combination[];
  readonly fields: Readonly<Record<string, Field>>;
  /** What rules weigh in a message by itself. */
  readonly weights: Weights;
  /** What they weigh where a conversation holds several messages; as `weights` where it is left out. */
  readonly conversationWeights?: Weights;
  /** What each word weighs, by where it stands; languages and sides that are left out weigh nothing. */
  readonly words?: WordTables;
  /** What two fields weigh where one sentence holds both, by where the sentence stands. */
  readonly pairs?: PairTables;
  /** For conversations of several messages, and for a message by itself whose first score leaves its verdict open. */
  readonly closer?: CloserLook;
  /** What gives up, presses or hides its purpose; left out where a conversation is one message. */
  readonly conduct?: MakeConduct;
  /**
   * What people's own words in answers say beside the sentence forms, and what the forms say behind an offer; left out as
   * `readStance` is. Without it the first reading of an answer stands.
   */
  readonly settleAnswers?: MakeSettleAnswers;
  /** Reads what an answer says. It may be left out where no conversation holds an answer: its tables are large. */
  readonly readStance?: ReadStance;
}

/** Fitted by `npm run calibrate`: logits. A rule without an entry weighs nothing. */
export interface Weights {
  readonly bias: number;
  readonly rules: Readonly<Record<string, number>>;
  /** What rules say together beside what each weighs. More of a rule never works against its own weight in any of them. */
  readonly trees?: readonly Tree[];
}

/** Title, reason and doubt of a rule in words for the reader. Kept apart from the rule so that a first script can do without. */
export interface Says {
  readonly title: ByLanguage<string>;
  readonly because: ByLanguage<string>;
  readonly mayBeWrong: ByLanguage<string>;
}

/** Sentences that must fire, with the words marked «so», and near misses that must not. */
export interface Examples {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

export const silent: Answer = { answer: "silent" };

/** The rule can not tell. */
export function unsure(why: Doubt): Answer {
  return { answer: "unsure", why };
}

/** The rule fires; strength 0 to 1. */
export function fires(strength = 1, tokens?: readonly [number, number]): Answer {
  return tokens ? { answer: "fires", strength, tokens } : { answer: "fires", strength };
}
