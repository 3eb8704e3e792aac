import { hostOf, registrable } from "../facts/domains";
import type { Conversation } from "../mail/message";
import { sourceSpan } from "../text/sourced";
import { adviceFor } from "./advice";
import { speaksAgainst, type CompiledRules } from "./compile";
import { defaultPolicy, type Policy } from "./policy";
import { readConversation, type Reading } from "./read";
import { partsOf, type Scan } from "./scan";
import { logit, probability, weighEvidence, weightOf, type Evidence } from "./score";
import { conductOf, stagesOf, type Conduct } from "./stages";
import type { MessageReading, Verdict, VerdictWord } from "./verdict";

/** What judging is given beside the conversation. */
export interface JudgeOptions {
  readonly rules: CompiledRules;
  readonly policy?: Policy;
  /** ISO 8601; only for what depends on today. Judging itself reads no clock. */
  readonly now?: string;
}

/**
 * Judges a conversation: is it sales outreach, how far has it gone, and what speaks for and against. Pure: the same
 * conversation gives the same verdict. Never throws on a conversation of the right shape; time is linear in its text.
 */
export function judge(conversation: Conversation, options: JudgeOptions): Verdict {
  const { rules, policy = defaultPolicy } = options;
  const reading = readConversation(rules, conversation);
  const evidence = weighEvidence(rules, reading);
  const score = reading.scans.length && hasWords(reading) ? probability(logit(rules, evidence.strength, policy)) : 0;
  const verdict = wordFor(score, reading, policy);
  return assemble(conversation, { rules, policy, reading, evidence, score, verdict });
}

interface Judged {
  readonly rules: CompiledRules;
  readonly policy: Policy;
  readonly reading: Reading;
  readonly evidence: Evidence;
  readonly score: number;
  readonly verdict: VerdictWord;
}

function assemble(conversation: Conversation, judged: Judged): Verdict {
  const { rules, policy, reading, evidence, score, verdict } = judged;
  const { facts, scans } = reading;
  const conducts = scans.map((scan) => conductOf(scan.facts, offerOf(judged, scan)));
  const refusals = facts.answers.filter((answer) => answer.reading.stance === "refusal").length;
  const refusedBefore = policy.refused.some((seller) => seller.key === facts.seller.key);
  const track = verdict === "sales" ? stagesOf(reading, conducts, refusedBefore) : null;
  const messages = conversation.messages.map((_, index) => readingOf(judged, index, track));
  const newest = scans.length - 1;
  const stage = newest < 0 ? null : (track?.stages[newest]?.stage ?? "none");
  return {
    id: conversation.id,
    verdict,
    score: Math.round(score * 10000) / 10000,
    level: track?.level ?? 0,
    stage,
    refusals,
    touchesAfterRefusal: track?.touchesAfterRefusal ?? 0,
    seller: { key: facts.seller.key, name: facts.seller.name, people: facts.seller.people },
    messages,
    against: againstOf(judged),
    cannotTell: evidence.doubts.filter((doubt) => weightOf(rules, doubt.rule, policy) !== 0),
    advice: adviceFor({
      verdict,
      stage,
      refusals,
      level: track?.level ?? 0,
      reading,
      conducts: conducts as readonly Conduct[],
    }),
  };
}

function wordFor(score: number, { facts }: Reading, policy: Policy): VerdictWord {
  const allowed = facts.inbound.some(({ placed }) => {
    const address = placed.message.from?.address?.toLowerCase() ?? "";
    return policy.allow.includes(address) || policy.allow.includes(registrable(hostOf(address) ?? "") ?? "");
  });
  if (allowed) return "clear";
  if (score >= policy.salesAt) return "sales";
  return score >= policy.unsureAt ? "unsure" : "clear";
}

function hasWords({ scans }: Reading): boolean {
  return scans.some((scan) => scan.facts.signatureFrom > scan.facts.textFrom);
}

const OFFERING = new Set(["offer", "benefit", "price", "proof", "special"]);

/** How much of an offer one message holds, in logits. */
function offerOf({ rules, policy }: Judged, scan: Scan): number {
  let sum = 0;
  rules.rules.forEach((rule, at) => {
    const found = scan.strength[at] ?? 0;
    if (found > 0 && OFFERING.has(rule.family)) sum += found * weightOf(rules, rule.id, policy);
  });
  return sum;
}

function readingOf(judged: Judged, index: number, track: ReturnType<typeof stagesOf> | null): MessageReading {
  const { facts, scans } = judged.reading;
  const at = scans.findIndex((scan) => scan.facts.placed.index === index);
  const scan = scans[at];
  if (scan) {
    const staged = track?.stages[at];
    return {
      id: scan.facts.placed.message.id,
      direction: "in",
      stage: staged?.stage ?? "none",
      alsoStages: staged?.also ?? [],
      stance: null,
      findings: findingsOf(judged, scan),
    };
  }
  const answer = facts.answers.find((each) => each.placed.index === index);
  return {
    id: answer?.placed.message.id ?? String(index),
    direction: "out",
    stage: null,
    alsoStages: [],
    stance: answer?.reading.stance ?? "neutral",
    findings: [],
  };
}

function findingsOf({ rules, policy }: Judged, scan: Scan): MessageReading["findings"] {
  const parts = partsOf(scan.facts.placed, scan.facts.body);
  const found: MessageReading["findings"][number][] = [];
  rules.rules.forEach((rule, at) => {
    const strength = scan.strength[at] ?? 0;
    if (strength <= 0 || speaksAgainst(rule.family)) return;
    const weight = round(strength * weightOf(rules, rule.id, policy));
    if (weight === 0 && !CONDUCT.has(rule.family)) return;
    found.push({ rule: rule.id, weight, ...quoteOf(scan, parts, at) });
  });
  return found.sort((one, other) => other.weight - one.weight || (one.rule < other.rule ? -1 : 1));
}

const CONDUCT = new Set(["pressure", "hostility", "withdrawal", "break-up"]);

function againstOf({ rules, policy, evidence, reading }: Judged): Verdict["against"] {
  const found: Verdict["against"][number][] = [];
  rules.rules.forEach((rule, at) => {
    const strength = evidence.strength[at] ?? 0;
    if (strength <= 0 || !speaksAgainst(rule.family)) return;
    const weight = round(strength * weightOf(rules, rule.id, policy));
    const scan = reading.scans[evidence.shownBy[at] ?? -1];
    if (weight !== 0)
      found.push({
        rule: rule.id,
        weight,
        quote: scan ? quoteOf(scan, partsOf(scan.facts.placed, scan.facts.body), at).quote : "",
      });
  });
  return found.sort((one, other) => one.weight - other.weight || (one.rule < other.rule ? -1 : 1));
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}

const LONGEST_QUOTE = 240;

interface Quote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const NO_QUOTE: Quote = { quote: "", start: 0, end: 0 };

/** The words of a finding and where they stand in `body.content`; empty for words of the subject and for facts. */
function quoteOf({ facts, evidence }: Scan, parts: ReturnType<typeof partsOf>, rule: number): Quote {
  const first = evidence[2 * rule] ?? -1;
  const last = evidence[2 * rule + 1] ?? -1;
  if (first < 0 || last < first) return NO_QUOTE;
  const start = facts.tokens.starts[first] ?? 0;
  const end = Math.min(facts.tokens.ends[last] ?? 0, start + LONGEST_QUOTE);
  const inSignature = start >= parts.signatureFrom;
  const sourced = inSignature ? facts.body.signature : facts.body.visible;
  const shift = inSignature ? parts.text.length - facts.body.signature.text.length : parts.visibleFrom;
  if (start < shift || end > shift + sourced.text.length) return NO_QUOTE;
  const span = sourceSpan(sourced, { start: start - shift, end: end - shift });
  return { quote: sourced.text.slice(start - shift, end - shift), start: span.start, end: span.end };
}
