import type { PaneWords } from "../words/context";
import type { RecordWords } from "./record";
import type { ShapeWords } from "./shapes";
import type { Touch } from "./story";

/** What a message is, in two or three words: its stage, or the reader's stance. */
export function whatOf(touch: Touch, { pane }: PaneWords): string {
  const { stages, stances } = pane.timeline;
  if (touch.direction === "out") return stances[touch.stance ?? "neutral"];
  if (touch.stage === null) return pane.timeline.message;
  const also = touch.alsoStages.filter((stage) => stage === "withdrawal" && touch.stage !== "withdrawal");
  return [touch.stage, ...also].map((stage) => stages[stage]).join(" · ");
}

/** The words in the drawing. */
export function shapeWords(words: PaneWords, beside: string | undefined): ShapeWords {
  const { pane, card, formats } = words;
  return {
    day: (at) => formats.shortDay(at, beside),
    gap: pane.timeline.gap,
    level: (level) => `${level} · ${card.level[level]}`,
    what: (touch) => whatOf(touch, words),
    expected: pane.timeline.expected,
  };
}

/** A touch in one sentence, as a screen reader hears it. */
export function spoken(touch: Touch, words: PaneWords, beside: string | undefined): string {
  const { pane, formats } = words;
  const { timeline } = pane;
  const day = formats.day(touch.at, beside) || timeline.undated;
  const who = touch.direction === "in" ? touch.person : timeline.you;
  const parts = [
    `${day}, ${who}: ${whatOf(touch, words)}`,
    touch.gap === null || touch.gap === 0 ? "" : timeline.gapLong(touch.gap),
    touch.crosses > 0 ? timeline.crosses(touch.crosses) : "",
    touch.shown ? timeline.shown : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** The words of the text record. */
export function recordWords(words: PaneWords): RecordWords {
  const { pane, formats } = words;
  const { timeline } = pane;
  return {
    heading: timeline.record.heading,
    made: timeline.record.made,
    reader: timeline.record.reader,
    summary: ({ refusals, touchesAfterRefusal }) => timeline.record.summary(refusals, touchesAfterRefusal),
    moment: formats.moment,
    undated: timeline.undated,
    gap: timeline.gapLong,
    what: (touch) => whatOf(touch, words),
    afterRefusals: timeline.crosses,
    basis: timeline.record.basis,
  };
}
