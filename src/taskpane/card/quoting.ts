import { createPassages } from "../../app/passage";
import type { Passage } from "../../app/passage";
import { isTelling, tellingFinding } from "../../app/telling";
import type { FamilyOf } from "../../app/telling";
import type { Finding, MessageReading } from "../../engine/verdict";
import type { Message } from "../../mail/message";
import { messageById, readingById } from "./facts";
import type { Judged } from "./facts";

/** How a sender's words are chosen and shown. */
export interface Quoting {
  /** The finding of a message that tells most, or null. */
  readonly telling: (reading: MessageReading) => Finding | null;
  /** The rule is about what a message says, not about its wording or form. */
  readonly isTelling: (rule: string) => boolean;
  /** The sentence in which a finding stands. */
  readonly passage: (message: Message, finding: Pick<Finding, "quote" | "start" | "end">) => Passage;
}

/** Makes the quoting; each body is read once. */
export function createQuoting(familyOf: FamilyOf): Quoting {
  return {
    telling: (reading) => tellingFinding(reading, familyOf),
    isTelling: (rule) => isTelling(rule, familyOf),
    passage: createPassages(),
  };
}

/** A whole sentence of a message, and which message that is. */
export interface Said {
  readonly messageId: string;
  readonly sentence: string;
}

/** The sentence that tells most: of the shown message if it is the sender's and has one, else of the newest that has. */
export function mostTelling(judged: Judged, quoting: Quoting): Said | null {
  const inOrder = [readingById(judged, judged.shownId), ...judged.verdict.messages.toReversed()];
  for (const reading of inOrder) {
    const sentence = reading?.direction === "in" ? tellingSentence(judged, reading, quoting) : null;
    if (reading !== undefined && sentence !== null) return { messageId: reading.id, sentence };
  }
  return null;
}

/** The sentence of one message that tells most; null when it has no words to quote. */
export function tellingSentence(judged: Judged, reading: MessageReading, quoting: Quoting): string | null {
  const message = messageById(judged, reading.id);
  const finding = quoting.telling(reading);
  if (finding === null || message === undefined) return null;
  const { before, words, after } = quoting.passage(message, finding);
  return `${before}${words}${after}`;
}
