import type { StanceReading } from "../facts/stance";
import type { SellerFacts } from "../facts/seller";
import type { Placed } from "../facts/timeline";
import type { CleanedBody } from "../mail/cleaned";
import type { History } from "../mail/message";
import type { Tokens } from "../text/tokens";
import type { LanguageGuess } from "../text/language";
import type { Wording } from "../text/wording";
import type { Pairing } from "./pairs";
import type { PairSide, WordSide } from "./rule";

/** One message, read: what rules with code may look at. */
export interface MessageFacts {
  readonly placed: Placed;
  readonly body: CleanedBody;
  /** Subject, visible text and signature in one string, in this order, each parted by a blank line. */
  readonly tokens: Tokens;
  readonly language: LanguageGuess;
  /** First token of the visible text and of the signature, as indexes into `tokens`. */
  readonly textFrom: number;
  readonly signatureFrom: number;
  /** First token of each sentence, ascending; one more entry at the end. */
  readonly sentences: Int32Array;
  /** How often each field of the catalogue occurs. */
  readonly count: (field: string) => number;
  /** First and last token of a field's first occurrence; null when there is none. */
  readonly first: (field: string) => readonly [number, number] | null;
  /** Number of sentences that hold all the given fields. */
  readonly sentencesWith: (...fields: readonly string[]) => number;
  /** The fields that one sentence holds, as places in the catalogue's fields, ascending. */
  readonly fieldsOf: (sentence: number) => readonly number[];
  readonly header: (name: string) => string | undefined;
}

/** The conversation as facts, without judging. */
export interface ConversationFacts {
  /** Oldest first. */
  readonly timeline: readonly Placed[];
  readonly inbound: readonly MessageFacts[];
  /** What we wrote, read in the same way. */
  readonly outbound: readonly MessageFacts[];
  /** Stances of our messages, in the order of `timeline` entries that are ours. */
  readonly answers: readonly { readonly placed: Placed; readonly reading: StanceReading }[];
  readonly seller: SellerFacts;
  readonly history: History | undefined;
  /** True when the reader's own addresses are known, so that directions are. */
  readonly knowsMe: boolean;
  /** Registrable domains of the reader's company. */
  readonly ourDomains: ReadonlySet<string>;
  /** How the words of one side add up, each message in its own language; nothing in a language that we do not read. */
  readonly wording: (side: WordSide) => Wording;
  /** How the kinds of words that meet in a sentence add up, over the messages of one side. */
  readonly pairing: (side: PairSide) => Pairing;
}
