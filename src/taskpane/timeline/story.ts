import type { Stance } from "../../facts/stance";
import type { Level, MessageReading, Stage } from "../../engine/verdict";
import { messageById } from "../card/facts";
import type { Judged } from "../card/facts";
import { tellingSentence } from "../card/quoting";
import type { Quoting } from "../card/quoting";

/** Working days between two times in milliseconds since 1970, as the facts count them. */
export type WorkingDays = (from: number, to: number) => number;

/** One message as the timeline tells it. */
export interface Touch {
  readonly id: string;
  readonly direction: "in" | "out";
  /** ISO 8601, "" when unknown. */
  readonly at: string;
  /** Working days since the message before; null for the first and where a date is missing. */
  readonly gap: number | null;
  /** Name or address, "" when unknown. */
  readonly person: string;
  readonly initials: string;
  readonly domain: string;
  /** Place of the person's domain among the seller's, in order of appearance. */
  readonly domainIndex: number;
  /** Null for our own messages, and where the verdict is not sales: then no message is at any stage. */
  readonly stage: Stage | null;
  readonly alsoStages: readonly Stage[];
  readonly stance: Stance | null;
  /** The highest level reached with this message. */
  readonly level: Level;
  /** Refusals that stand before this message when it sells; 0 else. */
  readonly crosses: number;
  /** The sentence of the message that tells most, null when it has none to quote. */
  readonly quote: string | null;
  readonly shown: boolean;
  readonly canOpen: boolean;
}

/** The step on the level's scale that a stage stands for. */
const levelOfStage: Readonly<Record<Stage, Level>> = {
  none: 0,
  opener: 1,
  pitch: 1,
  "follow-up": 2,
  "break-up": 2,
  pushback: 3,
  pressure: 4,
  hostile: 5,
  withdrawal: 0,
};

/** The conversation as a row of touches, in the order of the conversation. */
export function storyOf(judged: Judged, workingDays: WorkingDays, quoting: Quoting): readonly Touch[] {
  const readings = new Map(judged.verdict.messages.map((reading) => [reading.id, reading]));
  const domains: string[] = [];
  let level: Level = 0;
  let refusals = 0;
  let before: number | null = null;
  return judged.conversation.messages.flatMap(({ id }): readonly Touch[] => {
    const reading = readings.get(id);
    const message = messageById(judged, id);
    if (reading === undefined || message === undefined) return [];
    level = higher(level, reading, judged.verdict.level);
    const time = Date.parse(message.sentAt ?? "");
    const gap = before === null || Number.isNaN(time) ? null : workingDays(before, time);
    if (!Number.isNaN(time)) before = time;
    const domain = domainOf(message.from?.address);
    if (reading.direction === "in" && !domains.includes(domain)) domains.push(domain);
    const person = message.from?.name ?? message.from?.address ?? "";
    const touch: Touch = {
      id,
      direction: reading.direction,
      at: message.sentAt ?? "",
      gap,
      person,
      initials: initialsOf(person),
      domain,
      domainIndex: Math.max(0, domains.indexOf(domain)),
      stage: judged.verdict.verdict === "sales" ? reading.stage : null,
      alsoStages: reading.alsoStages,
      stance: reading.stance,
      level,
      crosses: sells(reading) ? refusals : 0,
      quote: tellingSentence(judged, reading, quoting),
      shown: id === judged.shownId,
      canOpen: judged.refs[id] !== undefined,
    };
    if (reading.stance === "refusal") refusals += 1;
    return [touch];
  });
}

/** Everybody on the seller's side, in order of appearance. */
export function peopleOf(story: readonly Touch[]): readonly Touch[] {
  const seen = new Set<string>();
  return story.filter(({ direction, person, domain }) => {
    const key = `${person} ${domain}`;
    if (direction === "out" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Two letters for a mark: of the first and last word of a name. */
export function initialsOf(person: string): string {
  const parts = (person.split("@")[0] ?? "").split(/[\s._-]+/u).filter((word) => word !== "");
  const first = [...(parts[0] ?? "")][0] ?? "";
  const last = parts.length > 1 ? ([...(parts.at(-1) ?? "")][0] ?? "") : "";
  return `${first}${last}`.toUpperCase();
}

function higher(known: Level, { direction, stage, alsoStages }: MessageReading, most: Level): Level {
  if (direction === "out" || stage === null) return known;
  let level = known;
  for (const each of [stage, ...alsoStages]) {
    const reached = levelOfStage[each];
    if (reached > level && reached <= most) level = reached;
  }
  return level;
}

function sells({ direction, stage }: MessageReading): boolean {
  return direction === "in" && stage !== null && stage !== "none" && stage !== "withdrawal";
}

function domainOf(address: string | undefined): string {
  return address?.split("@").at(-1)?.toLowerCase() ?? "";
}
