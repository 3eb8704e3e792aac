import type { Hit } from "./forms";
import type { Kind } from "./kinds";
import type { Reader } from "./reader";
import { SENTENCE, type ReadWords } from "./words";

/** Kinds that mean nothing in an if-clause. */
const UNCONDITIONAL: ReadonlySet<string> = new Set<Kind>(["stop", "no", "soft", "house", "wrong"]);

// A reason further down than this many words is about something else.
const SOFT_REACH = 70;

/** Forms found, by kind; those of kinds that the reader does not know are left out. */
export type Found = Readonly<Record<Kind, readonly Hit[]>>;

/** Sorts hits by kind and drops what an if-clause, a negation or another person takes back. */
export function sortHits(reader: Reader, words: ReadWords, hits: readonly Hit[]): Found {
  const found: Record<Kind, Hit[]> = {
    blank: [],
    consent: [],
    stop: [],
    no: [],
    soft: [],
    polite: [],
    notnow: [],
    house: [],
    wrong: [],
    later: [],
    vague: [],
    stall: [],
    yes: [],
    liking: [],
    ack: [],
    ask: [],
    absent: [],
  };
  const whenever = reader.lexicon.number("@whenever");
  const negative = reader.lexicon.number("@neg");
  const trailing = reader.lexicon.number("@post");
  const conditions = { anywhere: reader.lexicon.number("@conditional"), first: reader.lexicon.number("@perhapsIf") };
  for (const hit of hits) {
    const kind = reader.kinds[hit.kind];
    if (kind === undefined || !(kind in found)) continue;
    if (UNCONDITIONAL.has(kind) && conditional(words, hit, conditions)) continue;
    if (kind === "soft" && hit.from > SOFT_REACH) continue;
    // "When can we talk?" puts nothing off.
    if (kind === "later" && words.asked[hit.from] && words.fields[hit.from]?.includes(whenever)) continue;
    if (kind === "yes" && (negated(words, hit, negative, 3) || negatedAfter(words, hit, trailing))) continue;
    if (kind === "liking" && negated(words, hit, negative, 12)) continue;
    found[kind as Kind].push(hit);
  }
  // "I am not the right person" is no refusal, although "not right" is one.
  const apart = (hit: Hit) => !found.wrong.some((wrong) => overlap(hit, wrong));
  // "Not a priority now" says no to the present only, although "not a priority" is a no.
  const lasting = (hit: Hit) => apart(hit) && !found.notnow.some((notNow) => overlap(hit, notNow));
  return { ...found, no: found.no.filter(lasting), soft: found.soft.filter(lasting) };
}

/** True when the form stands in an if-clause: "if you do not want these mails". */
function conditional(
  words: ReadWords,
  hit: Hit,
  conditions: { readonly anywhere: number; readonly first: number },
): boolean {
  for (let at = hit.from; at >= 0 && at >= hit.from - 12; at -= 1) {
    const fields = words.fields[at] ?? [];
    const opens = (words.gaps[at] ?? SENTENCE) > 0;
    if (fields.includes(conditions.anywhere) || (opens && fields.includes(conditions.first))) return true;
    if (opens) return false;
  }
  return false;
}

function overlap(left: Hit, right: Hit): boolean {
  return left.from <= right.to && right.from <= left.to;
}

/** True when a negation stands in the form or at most so many words before it in its sentence. */
function negated(words: ReadWords, hit: Hit, negative: number, before: number): boolean {
  for (let at = hit.to; at >= 0 && at >= hit.from - before; at -= 1) {
    if (words.fields[at]?.includes(negative)) return true;
    if (at <= hit.from && words.gaps[at] === SENTENCE) return false;
  }
  return false;
}

/** True when one of the three words after the form takes it back, as German and Dutch do: "das machen wir nicht". */
function negatedAfter(words: ReadWords, hit: Hit, trailing: number): boolean {
  for (let at = hit.to + 1; at <= hit.to + 3 && at < words.count && !words.gaps[at]; at += 1) {
    if (words.fields[at]?.includes(trailing)) return true;
  }
  return false;
}
