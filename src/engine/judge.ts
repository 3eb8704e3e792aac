import { hostOf } from "../facts/domains";
import type { SellerFacts } from "../facts/seller";
import { timeOf } from "../facts/timeline";
import type { CleanedBodies } from "../mail/cleaned";
import type { Conversation } from "../mail/message";
import { adviceFor } from "./advice";
import { lookCloser, wantsCloser } from "./closer";
import type { CompiledRules } from "./compile";
import { defaultPolicy, type Policy } from "./policy";
import { quoteOf } from "./quote";
import { readConversation, type Reading } from "./read";
import type { Scan } from "./scan";
import { logit, probability, weighEvidence, type Evidence } from "./score";
import type { CompiledConduct } from "./conduct";
import { conductsOf, firstWithOffer, stagesOf } from "./stages";
import type { MessageReading, Verdict, VerdictWord } from "./verdict";
import { tellsStage, weighingOf, type Weighing } from "./weighing";

/** What judging is given beside the conversation. */
export interface JudgeOptions {
  readonly rules: CompiledRules;
  readonly policy?: Policy;
  /** Bodies of the conversation that were cleaned already. */
  readonly cleaned?: CleanedBodies;
  /** ISO 8601; only for what depends on today. Judging itself reads no clock. */
  readonly now?: string;
}

/**
 * Judges a conversation: is it sales outreach, how far has it gone, and what speaks for and against. Pure: the same
 * conversation gives the same verdict. Never throws on a conversation of the right shape; time is linear in its text.
 */
export function judge(conversation: Conversation, options: JudgeOptions): Verdict {
  const { rules, policy = defaultPolicy, cleaned } = options;
  const reading = readConversation(rules, conversation, cleaned);
  const { closer } = rules;
  const closely = (by: CompiledRules): Judged => judgedBy(by, policy, lookCloser(by, reading));
  if (closer && reading.facts.timeline.length > 1) return assemble(conversation, closely(closer));
  const first = judgedBy(rules, policy, reading);
  return assemble(conversation, closer && wantsCloser(shown(first.score), policy) ? closely(closer) : first);
}

function judgedBy(rules: CompiledRules, policy: Policy, reading: Reading): Judged {
  const weighing = weighingOf(rules, policy, reading.facts.timeline.length > 1);
  const evidence = weighEvidence(rules, reading, weighing);
  const words = wordsOf(reading);
  const score = words > 0 ? probability(logit(rules, evidence.strength, weighing)) : 0;
  const verdict = isAllowed(reading, weighing) ? "clear" : wordFor(score, words, policy);
  return { rules, policy, weighing, reading, evidence, score, verdict };
}

/** As a verdict tells it: whoever has only the verdict comes to the same closer look. */
function shown(score: number): number {
  return Math.round(score * 10000) / 10000;
}

interface Judged {
  readonly rules: CompiledRules;
  readonly policy: Policy;
  readonly weighing: Weighing;
  readonly reading: Reading;
  readonly evidence: Evidence;
  readonly score: number;
  readonly verdict: VerdictWord;
}

function assemble(conversation: Conversation, first: Judged): Verdict {
  const { policy, score, verdict } = first;
  const models = modelsFor(first);
  // What may be selling is staged as if it were, so that a reader who says that it is has the whole story at once.
  const selling = verdict !== "clear";
  const conducts = selling ? conductsOf(first.rules, first.weighing, first.reading, models) : [];
  const firstOffer = selling ? firstWithOffer(conducts, models) : null;
  const reading = settled(first, firstOffer);
  const judged = { ...first, reading };
  const { facts, scans } = reading;
  const refusals = facts.answers.filter((answer) => answer.reading.stance === "refusal").length;
  const refusedBefore = firstRefusal(policy, facts.seller);
  const track = selling ? stagesOf(reading, conducts, refusedBefore, models) : null;
  const messages = readingsOf(judged, conversation.messages.length, track);
  const newest = scans.length - 1;
  const stage = newest < 0 ? null : (track?.stages[newest]?.stage ?? "none");
  return {
    id: conversation.id,
    verdict,
    score: shown(score),
    level: track?.level ?? 0,
    stage,
    refusals,
    touchesAfterRefusal: track?.touchesAfterRefusal ?? 0,
    seller: { key: facts.seller.key, name: facts.seller.name, people: facts.seller.people },
    messages,
    against: againstOf(judged),
    cannotTell: cannotTell(judged),
    advice: adviceFor({ verdict, stage, refusals, level: track?.level ?? 0, reading }),
  };
}

/** What the answers say, now that it is known whether somebody sells; `firstOffer` is the index of the inbound message with the offer. */
function settled({ rules, reading: before }: Judged, firstOffer: number | null): Reading {
  const settle = before.facts.answers.length > 0 ? rules.settleAnswers() : null;
  return settle ? settle({ rules, before, firstOffer }) : before;
}

function cannotTell({ rules, weighing, evidence }: Judged): Verdict["cannotTell"] {
  return evidence.doubts.filter(({ rule }) => (weighing.weights[rules.idIndex.get(rule) ?? -1] ?? 0) !== 0);
}

/** When this seller was first refused in other conversations, in milliseconds; null when that is not known. */
function firstRefusal(policy: Policy, { key, people }: SellerFacts): number | null {
  const known = (seller: string): boolean => seller === key || people.includes(seller);
  const times = policy.refused.filter((seller) => known(seller.key)).map(({ at }) => timeOf(at));
  const dated = times.filter((time) => time !== null);
  return dated.length ? Math.min(...dated) : null;
}

/** True when somebody who takes part stands on the list, by address, domain or a domain above it. */
function isAllowed({ facts }: Reading, { allow }: Weighing): boolean {
  return allow.size > 0 && facts.seller.people.some((address) => covered(allow, address));
}

function covered(allow: ReadonlySet<string>, address: string): boolean {
  if (allow.has(address)) return true;
  let host = hostOf(address) ?? "";
  while (host) {
    if (allow.has(host)) return true;
    const dot = host.indexOf(".");
    host = dot < 0 ? "" : host.slice(dot + 1);
  }
  return false;
}

function wordFor(score: number, words: number, policy: Policy): VerdictWord {
  if (score >= policy.salesAt && words >= ENOUGH) return "sales";
  return score >= policy.unsureAt ? "unsure" : "clear";
}

/**
 * Words that all their messages together must hold before they are called sales. One of our 4,182 selling conversations has fewer,
 * while "your firm has a green door" was called sales for its two first words.
 */
const ENOUGH = 10;

function wordsOf({ scans }: Reading): number {
  return scans.reduce((sum, { facts }) => sum + Math.max(0, facts.signatureFrom - facts.textFrom), 0);
}

/** A single message is staged by its fields alone, so that the first script need not wait for the models. */
function modelsFor({ rules, reading }: Judged): CompiledConduct | null {
  return reading.facts.timeline.length > 1 ? rules.conduct() : null;
}

/** The readings of all messages, in the order of the input. */
function readingsOf(judged: Judged, count: number, track: Track | null): readonly MessageReading[] {
  const { facts, scans } = judged.reading;
  const readings = new Array<MessageReading>(count);
  for (const [at, scan] of scans.entries()) {
    const staged = track?.stages[at];
    readings[scan.facts.placed.index] = {
      id: scan.facts.placed.message.id,
      direction: "in",
      stage: staged?.stage ?? "none",
      alsoStages: staged?.also ?? [],
      stance: null,
      findings: findingsOf(judged, scan),
    };
  }
  for (const { placed, reading } of facts.answers)
    readings[placed.index] = {
      id: placed.message.id,
      direction: "out",
      stage: null,
      alsoStages: [],
      stance: reading.stance,
      findings: [],
    };
  return readings;
}

type Track = ReturnType<typeof stagesOf>;

function findingsOf({ rules, weighing }: Judged, scan: Scan): MessageReading["findings"] {
  const found: MessageReading["findings"][number][] = [];
  for (let at = 0; at < rules.rules.length; at += 1) {
    const strength = scan.strength[at] ?? 0;
    const rule = rules.rules[at];
    if (strength <= 0 || !rule || rules.against[at]) continue;
    const weight = round(strength * (weighing.weights[at] ?? 0));
    if (weight === 0 && !tellsStage(rule.family)) continue;
    const { quote, start, end } = quoteOf(scan, at);
    found.push({ rule: rule.id, weight, quote, start, end });
  }
  return found.length < 2 ? found : found.sort((one, other) => other.weight - one.weight || byName(one, other));
}

function againstOf({ rules, weighing, evidence, reading }: Judged): Verdict["against"] {
  const found: Verdict["against"][number][] = [];
  for (let at = 0; at < rules.rules.length; at += 1) {
    const strength = evidence.strength[at] ?? 0;
    const rule = rules.rules[at];
    if (strength <= 0 || !rule || !rules.against[at]) continue;
    const weight = round(strength * (weighing.weights[at] ?? 0));
    if (weight === 0) continue;
    const scan = reading.scans[evidence.shownBy[at] ?? -1];
    found.push({ rule: rule.id, weight, quote: scan ? quoteOf(scan, at).quote : "" });
  }
  return found.length < 2 ? found : found.sort((one, other) => one.weight - other.weight || byName(one, other));
}

function byName(one: { readonly rule: string }, other: { readonly rule: string }): number {
  return one.rule < other.rule ? -1 : 1;
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
