import type { CleanedBody } from "../mail/cleaned";
import type { Placed } from "../facts/timeline";
import { ALL_LANGUAGES, guessLanguage, type LanguageGuess } from "../text/language";
import { findPhrases } from "../text/phrases";
import { QUESTION, tokenise, type Tokens } from "../text/tokens";
import { BITS, type CompiledRules, type CompiledSentence, type CompiledWords } from "./compile";
import type { MessageFacts } from "./facts";
import { partsOf, sentenceStarts, tokenAt, type Parts } from "./parts";

/** One message, read once: the facts that rules see and how strongly each rule that needs no more fires. */
export interface Scan {
  readonly facts: MessageFacts;
  /** Strength 0 to 1 for each rule of the catalogue. */
  readonly strength: Float64Array;
  /** First and last token of the evidence, two for each rule; -1 where nothing can be quoted. */
  readonly evidence: Int32Array;
  readonly parts: Parts;
}

/** Text of ordinary length, in words; in a longer one a rule must be met more often to say as much. */
const ORDINARY = 160;
/** Sentences that count as the opening and as the closing of a text. */
const EDGE = 3;

/** Reads one message: one tokenisation, one pass over the trie, then each rule once. Linear in the text. */
export function scan(rules: CompiledRules, placed: Placed, body: CleanedBody): Scan {
  const work = read(rules, partsOf(placed, body));
  const facts = factsOf(work, placed, body);
  work.rate();
  return { facts, strength: work.strength, evidence: work.evidence, parts: work.parts };
}

/** The facts of a message that is not rated: one of ours. */
export function readOnly(rules: CompiledRules, placed: Placed, body: CleanedBody): MessageFacts {
  return factsOf(read(rules, partsOf(placed, body)), placed, body);
}

function read(rules: CompiledRules, parts: Parts): Work {
  const work = new Work(rules, tokenise(parts.text), parts);
  const { language, mask } = work.language;
  work.collect(language === "unknown" ? ALL_LANGUAGES : mask);
  return work;
}

function factsOf(work: Work, placed: Placed, body: CleanedBody): MessageFacts {
  const { rules, tokens, language, textFrom, signatureFrom, sentences } = work;
  return {
    placed,
    body,
    tokens,
    language,
    textFrom,
    signatureFrom,
    sentences,
    count: (field) => work.counts[rules.fieldIndex.get(field) ?? -1] ?? 0,
    first: (field) => work.first(rules.fieldIndex.get(field) ?? -1),
    sentencesWith: (...fields) => work.sentencesWith(fields.map((field) => rules.fieldIndex.get(field) ?? -1)),
    fieldsOf: (sentence) => work.fieldsOf(sentence),
    header: (name) => placed.message.headers?.[name],
  };
}

/** The scan of one message while it is being made. A class for speed: its arrays are filled in one pass and then frozen by use. */
class Work {
  readonly language: LanguageGuess;
  readonly counts: Int32Array;
  readonly firsts: Int32Array;
  readonly strength: Float64Array;
  readonly evidence: Int32Array;
  readonly sentences: Int32Array;
  readonly textFrom: number;
  readonly signatureFrom: number;
  private readonly words: number;
  private readonly masks: Int32Array;
  private readonly width: number;

  constructor(
    readonly rules: CompiledRules,
    readonly tokens: Tokens,
    readonly parts: Parts,
  ) {
    this.language = guessLanguage(tokens);
    const targets = rules.fieldNames.length + 2 * rules.rules.length;
    this.counts = new Int32Array(targets);
    this.firsts = new Int32Array(2 * targets);
    this.strength = new Float64Array(rules.ids.length);
    this.evidence = new Int32Array(2 * rules.ids.length).fill(-1);
    this.sentences = sentenceStarts(tokens);
    this.textFrom = tokenAt(tokens, parts.visibleFrom);
    this.signatureFrom = tokenAt(tokens, parts.signatureFrom);
    this.words = Math.max(1, this.signatureFrom - this.textFrom);
    this.width = Math.ceil(rules.fieldNames.length / BITS);
    this.masks = new Int32Array(this.width * this.sentences.length);
  }

  /** One pass over the words; counts what is found and marks each sentence with its fields. */
  collect(mask: number): void {
    const { rules, tokens } = this;
    const found = findPhrases(rules.phrases, tokens, mask);
    const fields = rules.fieldNames.length;
    let sentence = 0;
    for (let hit = 0; hit < found.count; hit += 1) {
      const target = rules.targets[found.entries[hit] ?? 0] ?? 0;
      const first = found.firsts[hit] ?? 0;
      const last = found.lasts[hit] ?? 0;
      while (sentence + 1 < this.sentences.length && (this.sentences[sentence + 1] ?? 0) <= last) sentence += 1;
      if (target < fields) {
        const signed = rules.signed[target] === 1;
        if (first >= this.signatureFrom !== signed) continue;
        if (!signed) this.mark(sentence, target);
      } else if (!this.isInPlace(target - fields, first, sentence)) continue;
      // Words of the subject are not quoted, so that those of the text come first.
      if (!this.counts[target] || ((this.firsts[2 * target] ?? 0) < this.textFrom && first >= this.textFrom)) {
        this.firsts[2 * target] = first;
        this.firsts[2 * target + 1] = last;
      }
      this.counts[target] = (this.counts[target] ?? 0) + 1;
    }
  }

  /** Marks a sentence with a field; behind the last one stand the fields of the whole text. */
  private mark(sentence: number, field: number): void {
    const bit = 1 << (field % BITS);
    const own = sentence * this.width + Math.floor(field / BITS);
    const whole = own + (this.sentences.length - 1 - sentence) * this.width;
    this.masks[own] = (this.masks[own] ?? 0) | bit;
    this.masks[whole] = (this.masks[whole] ?? 0) | bit;
  }

  /** First and last token of a field's first occurrence; null when there is none. */
  first(field: number): readonly [number, number] | null {
    const first = this.firsts[2 * field] ?? -1;
    return (this.counts[field] ?? 0) > 0 && first >= 0 ? [first, this.firsts[2 * field + 1] ?? first] : null;
  }

  /** How strongly each rule on words fires. */
  rate(): void {
    const share = Math.min(1, ORDINARY / this.words);
    for (const each of this.rules.wordRules) this.rateWords(each, share);
    for (const each of this.rules.sentenceRules) this.rateSentences(each, share);
  }

  private rateWords({ rule, target, silencer, least, against, signed }: CompiledWords, shareOfText: number): void {
    const share = signed ? 1 : shareOfText;
    const found = this.counts[target] ?? 0;
    if (found === 0 || (silencer >= 0 && this.counts[silencer])) return;
    let strength: number;
    if (silencer >= 0) strength = against ? 1 : Math.min(1, found * share);
    else strength = Math.min(1, (found * (against ? Math.max(share, 0.5) : share)) / least);
    this.fire(rule, strength, this.firsts[2 * target] ?? -1, this.firsts[2 * target + 1] ?? -1);
  }

  sentencesWith(fields: readonly number[]): number {
    if (fields.some((field) => !this.counts[field])) return 0;
    let count = 0;
    for (let sentence = 0; sentence < this.sentences.length - 1; sentence += 1)
      if (fields.every((field) => this.has(sentence, field))) count += 1;
    return count;
  }

  /** The fields of one sentence, ascending. */
  fieldsOf(sentence: number): readonly number[] {
    const fields: number[] = [];
    for (let word = 0; word < this.width; word += 1) {
      let bits = this.masks[sentence * this.width + word] ?? 0;
      while (bits) {
        const lowest = bits & -bits;
        fields.push(word * BITS + (31 - Math.clz32(lowest)));
        bits ^= lowest;
      }
    }
    return fields;
  }

  private has(sentence: number, field: number): boolean {
    return ((this.masks[sentence * this.width + Math.floor(field / BITS)] ?? 0) & (1 << (field % BITS))) !== 0;
  }

  private rateSentences(rule: CompiledSentence, share: number): void {
    let count = 0;
    let first = -1;
    const last = this.sentences.length - 2;
    // Most rules name a field that the whole text lacks.
    for (let word = 0; word < this.width; word += 1)
      if ((rule.all[word] ?? 0) & ~(this.masks[(last + 1) * this.width + word] ?? 0)) return;
    for (let sentence = 0; sentence <= last; sentence += 1) {
      if (!this.holds(rule, sentence)) continue;
      if (rule.opening && !this.isOpening(sentence)) continue;
      if (rule.closing && !this.isClosing(sentence)) continue;
      if (first < 0) first = sentence;
      count += 1;
    }
    if (first < 0) return;
    const against = this.rules.against[rule.rule];
    this.fire(
      rule.rule,
      against ? 1 : Math.min(1, count * share),
      this.sentences[first] ?? -1,
      (this.sentences[first + 1] ?? 0) - 1,
    );
  }

  private holds(rule: CompiledSentence, sentence: number): boolean {
    const from = sentence * this.width;
    for (let word = 0; word < this.width; word += 1) {
      const have = this.masks[from + word] ?? 0;
      const need = rule.all[word] ?? 0;
      if ((have & need) !== need || have & (rule.none[word] ?? 0)) return false;
    }
    if (!rule.form) return true;
    return (rule.form === "question") === this.isQuestion(sentence);
  }

  private isQuestion(sentence: number): boolean {
    const next = this.sentences[sentence + 1] ?? this.tokens.count;
    const gap = next < this.tokens.count ? (this.tokens.before[next] ?? 0) : this.tokens.after;
    return (gap & QUESTION) !== 0;
  }

  private isOpening(sentence: number): boolean {
    const at = this.sentences[sentence] ?? 0;
    if (at < this.textFrom) return false;
    let before = sentence;
    while (before > 0 && (this.sentences[before - 1] ?? 0) >= this.textFrom && sentence - before < EDGE + 1)
      before -= 1;
    return sentence - before <= EDGE;
  }

  private isClosing(sentence: number): boolean {
    const ahead = this.sentences[Math.min(this.sentences.length - 1, sentence + EDGE + 1)] ?? 0;
    return ahead >= this.signatureFrom || sentence + EDGE + 1 >= this.sentences.length - 1;
  }

  private isInPlace(rule: number, first: number, sentence: number): boolean {
    const where = this.rules.places[rule % this.rules.rules.length] ?? "text";
    if (where === "anywhere") return true;
    if (where === "subject") return first < this.textFrom;
    if (where === "closing") return first >= this.textFrom && this.isClosing(sentence);
    if (where === "opening") return this.isOpening(sentence);
    return first < this.signatureFrom;
  }

  private fire(rule: number, strength: number, first: number, last: number): void {
    this.strength[rule] = strength;
    this.evidence[2 * rule] = first;
    this.evidence[2 * rule + 1] = last;
  }
}
