import type { Judged } from "../card/facts";
import type { AdviceAction, Level, MessageReading, Stage, Verdict, VerdictWord } from "../../engine/verdict";
import type { Stance } from "../../facts/stance";
import type { Conversation, Message, Person } from "../../mail/message";

export const mara: Person = { name: "Mara Lindqvist", address: "mara.lindqvist@northlight-networks.example" };

/** One message of a story: who, when, what the engine read in it, and the words that it read it from. */
export interface Line {
  readonly from: Person;
  readonly at: string;
  readonly text: string;
  readonly stage?: Stage;
  readonly also?: readonly Stage[];
  readonly stance?: Stance;
  /** Rule, weight and the words it found; the words stand in `text`. */
  readonly found?: readonly (readonly [rule: string, weight: number, words: string])[];
}

/** What a story says of its verdict. */
export interface Told {
  readonly verdict: VerdictWord;
  readonly level: Level;
  readonly advice: AdviceAction;
  readonly sellerName: string | null;
  readonly sellerKey: string | null;
  readonly subject: string;
  readonly against?: Verdict["against"];
  readonly cannotTell?: Verdict["cannotTell"];
}

/** A judged reading made from a story's lines, as the session would hold it. */
export function judgedFrom(lines: readonly Line[], told: Told): Judged {
  const messages = lines.map((line, index): Message => message(line, index, told.subject));
  const readings = lines.map((line, index) => reading(line, index));
  const refusalAt = readings.findIndex(({ stance }) => stance === "refusal");
  const conversation: Conversation = { id: "m1", me: [mara.address ?? ""], myDomains: [], messages };
  const inbound = readings.filter(({ direction }) => direction === "in");
  const people = lines.flatMap(({ from }) => (from === mara || from.address === undefined ? [] : [from.address]));
  const verdict: Verdict = {
    id: "m1",
    verdict: told.verdict,
    score: told.verdict === "sales" ? 0.97 : told.verdict === "unsure" ? 0.7 : 0.02,
    level: told.level,
    stage: inbound.at(-1)?.stage ?? null,
    refusals: readings.filter(({ stance }) => stance === "refusal").length,
    touchesAfterRefusal: readings.filter(
      ({ direction, stage }, index) =>
        refusalAt >= 0 && index > refusalAt && direction === "in" && stage !== "withdrawal" && stage !== "none",
    ).length,
    seller: { key: told.sellerKey, name: told.sellerName, people: [...new Set(people)] },
    messages: readings,
    against: told.against ?? [],
    cannotTell: told.cannotTell ?? [],
    advice: { action: told.advice, why: "" },
  };
  const shownId = inbound.at(-1)?.id ?? "m1";
  return {
    kind: "judged",
    ref: { itemId: "item" },
    conversation,
    shownId,
    verdict,
    coverage: lines.length > 1 ? "quoted" : "message",
    more: { kind: "idle" },
    known: null,
    refs: Object.fromEntries(messages.map(({ id }) => [id, { itemId: id }])),
    allowed: false,
  };
}

function message({ from, at, text }: Line, index: number, subject: string): Message {
  return { id: `m${index + 1}`, from, sentAt: at, subject, body: { type: "text", content: text } };
}

function reading({ from, text, stage, also, stance, found }: Line, index: number): MessageReading {
  const inbound = from !== mara;
  return {
    id: `m${index + 1}`,
    direction: inbound ? "in" : "out",
    stage: inbound ? (stage ?? "none") : null,
    alsoStages: also ?? [],
    stance: inbound ? null : (stance ?? "neutral"),
    findings: (found ?? []).map(([rule, weight, words]) => {
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`The story quotes words that it does not hold: ${words}`);
      return { rule, weight, quote: words, start, end: start + words.length };
    }),
  };
}
