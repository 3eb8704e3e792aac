import type { Finding } from "../engine/verdict";
import { cleanBody } from "../mail/clean";
import type { CleanedBody } from "../mail/cleaned";
import type { Message } from "../mail/message";
import type { SourcedText } from "../text/sourced";

/** A finding's words in the sentence around them, white space folded; `before` and `after` may be empty. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Most characters shown on either side of the words. */
const reach = 100;

/**
 * Finds the sentence that a finding stands in. Bodies are read once each; what was written by whom is told apart as for
 * judging, so the sentence never runs on into quoted mail. Falls back to the words alone.
 */
export function createPassages(): (message: Message, finding: Pick<Finding, "quote" | "start" | "end">) => Passage {
  const read = new WeakMap<Message, CleanedBody>();
  return (message, finding) => {
    const body = read.get(message) ?? cleanBody(message.body);
    read.set(message, body);
    return (
      passageIn(body.visible, finding) ??
      passageIn(body.signature, finding) ?? { before: "", words: folded(finding.quote).trim(), after: "" }
    );
  };
}

function passageIn(sourced: SourcedText, { start, end }: Pick<Finding, "start" | "end">): Passage | null {
  if (end <= start) return null;
  const from = indexOf(sourced, start);
  const to = indexOf(sourced, end - 1);
  if (from === null || to === null || to < from) return null;
  const { text } = sourced;
  const left = sentenceStart(text, from);
  const right = sentenceEnd(text, to + 1);
  const before = folded(text.slice(left.place, from)).trimStart();
  const after = folded(text.slice(to + 1, right.place)).trimEnd();
  return {
    before: left.cut ? `…${fromSpace(before)}` : before,
    words: folded(text.slice(from, to + 1)),
    after: right.cut ? `${upToSpace(after)}…` : after,
  };
}

/** Where a character of the original stands in the readable text; null when it is not in there. */
function indexOf({ runs }: SourcedText, source: number): number | null {
  for (const run of runs) {
    if (source < run.source || source >= run.source + run.sourceLength) continue;
    return run.length === run.sourceLength ? run.at + (source - run.source) : run.at;
  }
  return null;
}

const stops = ".!?…。！？؟।";

interface Edge {
  readonly place: number;
  /** The sentence goes on beyond it. */
  readonly cut: boolean;
}

/** A sentence begins behind the stop of another, or behind an empty line. */
function sentenceStart(text: string, at: number): Edge {
  for (let place = at - 1; place > at - reach; place -= 1) {
    if (place <= 0) return { place: 0, cut: false };
    const stopped = stops.includes(text[place - 1] ?? "") && isSpace(text[place]);
    if (stopped || isBreak(text, place)) return { place, cut: false };
  }
  return { place: Math.max(0, at - reach), cut: at > reach };
}

function sentenceEnd(text: string, at: number): Edge {
  for (let place = at; place < at + reach; place += 1) {
    if (place >= text.length) return { place: text.length, cut: false };
    if (isBreak(text, place)) return { place, cut: false };
    const last = place + 1 === text.length || isSpace(text[place + 1]);
    if (last && stops.includes(text[place] ?? "")) return { place: place + 1, cut: false };
  }
  return { place: at + reach, cut: at + reach < text.length };
}

/** A line with nothing but spaces follows; a single line end is mostly a wrap. */
function isBreak(text: string, place: number): boolean {
  if (text[place] !== "\n") return false;
  for (let next = place + 1; next < text.length && next < place + 10; next += 1) {
    if (text[next] === "\n") return true;
    if (!isSpace(text[next])) return false;
  }
  return false;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** Cut text begins and ends with whole words. */
function fromSpace(text: string): string {
  return text.slice(text.indexOf(" ") + 1);
}

function upToSpace(text: string): string {
  const space = text.lastIndexOf(" ");
  return space < 0 ? text : text.slice(0, space);
}
