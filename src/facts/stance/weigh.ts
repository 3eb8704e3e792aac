import type { Stance } from "../stance";
import type { Hit } from "./forms";
import { KINDS, type Kind } from "./kinds";
import type { Lexicon } from "./lexicon";
import type { ReadWords } from "./words";

/** A stance and the form that it rests on most. */
export interface Weighed {
  readonly stance: Stance;
  readonly because: Hit | null;
  readonly confidence: number;
}

type Found = Readonly<Record<Kind, readonly Hit[]>>;

/** Decides between what the forms of one answer say. A clear no beats thanks and questions; an invitation beats a soft no. */
export function weigh(words: ReadWords, hits: readonly Hit[], lexicon: Lexicon, afterOffer: boolean): Weighed {
  const found = sort(words, hits, lexicon);
  const absent = found.absent[0];
  if (absent && !found.stop.length) return { stance: "auto-reply", because: absent, confidence: 0.9 };
  const stop = found.stop[0];
  if (stop) return { stance: "refusal", because: stop, confidence: 0.97 };
  const no = found.no[0];
  const yes = last(found.yes);
  if (no && !(yes && yes.from > (last(found.no)?.to ?? 0))) {
    const later = last(found.later);
    if (later) return { stance: "deferral", because: later, confidence: 0.75 };
    return { stance: "refusal", because: no, confidence: 0.92 };
  }
  const later = last(found.later);
  if (later && !(yes && yes.from > later.to)) return { stance: "deferral", because: later, confidence: 0.85 };
  if (yes) return asksOnly(words, found) ?? { stance: "interest", because: yes, confidence: 0.85 };
  const wrong = found.wrong[0];
  if (wrong) return { stance: "neutral", because: wrong, confidence: 0.8 };
  const soft = found.soft[0];
  const asked = questionIn(words, found);
  if (soft && !asked) return { stance: "refusal", because: soft, confidence: 0.8 };
  if (asked) return asked;
  const vague = found.vague[0];
  if (vague) return { stance: "deferral", because: vague, confidence: 0.6 };
  const liking = found.liking[0];
  if (liking) return { stance: "interest", because: liking, confidence: 0.7 };
  return plainNo(words, lexicon, afterOffer) ?? { stance: "neutral", because: null, confidence: 0.6 };
}

function sort(words: ReadWords, hits: readonly Hit[], lexicon: Lexicon): Found {
  const found: Record<Kind, Hit[]> = {
    blank: [],
    stop: [],
    no: [],
    soft: [],
    wrong: [],
    later: [],
    vague: [],
    yes: [],
    liking: [],
    ask: [],
    absent: [],
  };
  const negative = lexicon.number("@neg");
  for (const hit of hits) {
    const kind = KINDS[hit.kind];
    if (!kind) continue;
    if ((kind === "yes" || kind === "liking") && negated(words, hit, negative)) continue;
    found[kind].push(hit);
  }
  return found;
}

/** True when a negation stands shortly before the form or inside it. */
function negated(words: ReadWords, hit: Hit, negative: number): boolean {
  for (let at = hit.to; at >= 0 && at >= hit.from - 3; at -= 1) {
    if (words.fields[at]?.includes(negative)) return true;
    if (at <= hit.from && words.gaps[at] === 2) return false;
  }
  return false;
}

function last(hits: readonly Hit[]): Hit | undefined {
  return hits[hits.length - 1];
}

/** A question or a request for facts; null when nothing is asked. */
function questionIn(words: ReadWords, found: Found): Weighed | null {
  const at = words.asked.indexOf(1);
  const ask = found.ask[0];
  if (at < 0 && !ask) return null;
  if (at < 0 && ask && words.gaps[ask.from] !== 2) return null;
  let end = at;
  while (end >= 0 && end + 1 < words.count && words.gaps[end + 1] !== 2) end += 1;
  const because = at < 0 ? (ask ?? null) : { kind: 0, from: at, to: end };
  return { stance: "question", because, confidence: 0.8 };
}

function asksOnly(_words: ReadWords, _found: Found): Weighed | null {
  return null;
}

/** After an offer, a short statement about us with a negation in it is a no, whatever else it says. */
function plainNo(words: ReadWords, lexicon: Lexicon, afterOffer: boolean): Weighed | null {
  if (!afterOffer) return null;
  const negative = lexicon.number("@neg");
  for (let at = 0; at < words.count; at += 1) {
    if (words.fields[at]?.includes(negative))
      return { stance: "refusal", because: { kind: 0, from: at, to: at }, confidence: 0.55 };
  }
  return null;
}
