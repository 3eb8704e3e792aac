import type { Placed } from "../facts/timeline";
import type { CleanedBody } from "../mail/cleaned";
import { BLANK_LINE, SENTENCE_END, type Tokens } from "../text/tokens";

/** Where the parts of a message stand in the one text that is scanned. */
export interface Parts {
  readonly text: string;
  readonly visibleFrom: number;
  readonly signatureFrom: number;
}

/** Subject, visible text and signature in one string, so that one pass reads all of them. */
export function partsOf(placed: Placed, body: CleanedBody): Parts {
  const subject = placed.message.subject ?? "";
  const head = subject ? `${subject}\n\n` : "";
  const visible = body.visible.text;
  const tail = body.signature.text ? `\n\n${body.signature.text}` : "";
  return { text: head + visible + tail, visibleFrom: head.length, signatureFrom: head.length + visible.length };
}

/** First token of each sentence, ascending; one more entry at the end. */
export function sentenceStarts(tokens: Tokens): Int32Array {
  let count = 0;
  for (let index = 0; index < tokens.count; index += 1) if (startsSentence(tokens, index)) count += 1;
  const starts = new Int32Array(count + 1);
  let at = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (!startsSentence(tokens, index)) continue;
    starts[at] = index;
    at += 1;
  }
  starts[count] = tokens.count;
  return starts;
}

function startsSentence(tokens: Tokens, index: number): boolean {
  return index === 0 || ((tokens.before[index] ?? 0) & (SENTENCE_END | BLANK_LINE)) !== 0;
}

/** Index of the first token at or behind an offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
