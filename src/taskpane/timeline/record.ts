import type { Verdict } from "../../engine/verdict";
import type { Touch } from "./story";

/** The words of a record. */
export interface RecordWords {
  readonly heading: (seller: string) => string;
  readonly made: (moment: string) => string;
  readonly reader: (who: string) => string;
  readonly summary: (verdict: Verdict) => string;
  readonly moment: (at: string) => string;
  readonly undated: string;
  readonly gap: (days: number) => string;
  readonly what: (touch: Touch) => string;
  readonly afterRefusals: (count: number) => string;
  readonly basis: string;
}

/** What a record is made from. */
export interface RecordInput {
  readonly story: readonly Touch[];
  readonly verdict: Verdict;
  readonly seller: string;
  readonly reader: string;
  readonly madeAt: string;
}

/** A dated record in plain text: who wrote when, what it was, and the words it rests on. */
export function recordText({ story, verdict, seller, reader, madeAt }: RecordInput, words: RecordWords): string {
  const lines = [
    words.heading(seller),
    words.made(words.moment(madeAt)),
    words.reader(reader),
    words.summary(verdict),
    "",
    ...story.flatMap((touch, index) => entry(touch, index + 1, words)),
    words.basis,
  ];
  return `${lines.join("\n")}\n`;
}

function entry(touch: Touch, number: number, words: RecordWords): readonly string[] {
  const when = touch.at === "" ? words.undated : words.moment(touch.at);
  const gap = touch.gap === null || touch.gap === 0 ? "" : ` (+${words.gap(touch.gap)})`;
  const after = touch.crosses > 0 ? `, ${words.afterRefusals(touch.crosses)}` : "";
  const who = touch.domain !== "" && !touch.person.includes("@") ? `${touch.person} (${touch.domain})` : touch.person;
  const lines = [`${number}. ${when}${gap}`, `   ${who}: ${words.what(touch)}${after}`];
  if (touch.quote !== null) lines.push(`   “${touch.quote.replace(/\s+/gu, " ").trim()}”`);
  return [...lines, ""];
}
