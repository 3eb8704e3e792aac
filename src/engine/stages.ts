import type { Stance } from "../facts/stance";
import type { CompiledRules } from "./compile";
import { conductOf, settle, type CompiledConduct, type Conduct } from "./conduct";
import type { Reading } from "./read";
import { repliesIn } from "./replies";
import { offerIn } from "./score";
import type { Level, Stage } from "./verdict";
import type { Weighing } from "./weighing";

/** The stage of an inbound message: the main one and what else it carries. */
export interface Staged {
  readonly stage: Stage;
  readonly also: readonly Stage[];
}

/** An inbound or outbound step of the conversation, in the order of time. */
type Step = { readonly kind: "in"; readonly index: number } | { readonly kind: "out"; readonly stance: Stance };

/** From this much on a message has its offer on the table. */
const ON_THE_TABLE = 0.6;

/** The conduct of each inbound message; without models what its fields alone say. */
export function conductsOf(
  rules: CompiledRules,
  weighing: Weighing,
  { facts, scans }: Reading,
  models: CompiledConduct | null,
): readonly Conduct[] {
  const replies = repliesIn(facts);
  return scans.map(({ facts: message, strength }) => {
    const reply = replies.get(message.placed) ?? null;
    return conductOf({ message, reply, offer: offerIn(rules, weighing, strength) }, models);
  });
}

/** The stages along two tracks, after silence and after a refusal, for a conversation that is known to be selling. */
export function stagesOf(
  reading: Reading,
  conducts: readonly Conduct[],
  refusedBefore: number | null,
  models: CompiledConduct | null = null,
): { readonly stages: readonly Staged[]; readonly level: Level; readonly touchesAfterRefusal: number } {
  const steps = stepsOf(reading);
  const firstOffer = firstWithOffer(conducts, models);
  const stages: Staged[] = [];
  let refused = false;
  let refusals = 0;
  let answered = false;
  let after = 0;
  let level: Level = 0;
  for (const step of steps) {
    if (step.kind === "out") {
      if (step.stance === "refusal") refusals += 1;
      if (step.stance !== "auto-reply") answered = true;
      continue;
    }
    const plain = conducts[step.index];
    if (!plain) continue;
    refused ||= refusals > 0 || isAfter(reading.scans[step.index]?.facts.placed.at, refusedBefore);
    const first = step.index === 0;
    const conduct = settle(models, plain, { first, refused, refusedAgain: refusals > 1, answered });
    const staged = stageOf(conduct, {
      first,
      refused,
      answered,
      beforeOffer: step.index < firstOffer,
      isFirstOffer: step.index === firstOffer,
    });
    stages[step.index] = staged;
    if (refused && staged.stage !== "withdrawal") after += 1;
    const again = step.index > 0 && !answered;
    level = Math.max(level, levelOf(staged, again)) as Level;
    answered = false;
  }
  return { stages, level, touchesAfterRefusal: after };
}

/** Mail from before the remembered refusal is no pushback: the first offer stays an offer. */
function isAfter(at: number | null | undefined, refusedBefore: number | null): boolean {
  return refusedBefore !== null && typeof at === "number" && at > refusedBefore;
}

interface Place {
  readonly first: boolean;
  readonly refused: boolean;
  readonly answered: boolean;
  readonly beforeOffer: boolean;
  readonly isFirstOffer: boolean;
}

function stageOf(conduct: Conduct, place: Place): Staged {
  const also: Stage[] = [];
  const leaving = conduct.givingUp || conduct.sayingGoodbye;
  if (conduct.hostile && !place.first) {
    if (leaving) also.push("withdrawal");
    return { stage: "hostile", also };
  }
  if (place.refused) {
    if (conduct.pressing) return { stage: "pressure", also: leaving ? ["withdrawal"] : ["pushback"] };
    if (conduct.givingUp) return { stage: "withdrawal", also };
    return { stage: "pushback", also };
  }
  if (place.first) return { stage: place.beforeOffer ? "opener" : "pitch", also };
  if (conduct.pressing) return { stage: "pressure", also: [conduct.sayingGoodbye ? "break-up" : "follow-up"] };
  if (conduct.sayingGoodbye) return { stage: "break-up", also };
  if (place.answered && place.isFirstOffer) return { stage: "pitch", also: ["follow-up"] };
  if (place.answered && place.beforeOffer) return { stage: "opener", also: ["follow-up"] };
  return { stage: "follow-up", also };
}

function levelOf({ stage }: Staged, again: boolean): Level {
  if (stage === "hostile") return 5;
  if (stage === "pressure") return 4;
  if (stage === "pushback") return 3;
  return again ? 2 : 1;
}

function stepsOf({ facts }: Reading): readonly Step[] {
  let inbound = 0;
  return facts.timeline.map((placed): Step => {
    if (placed.direction === "in") {
      inbound += 1;
      return { kind: "in", index: inbound - 1 };
    }
    const stance = facts.answers.find((answer) => answer.placed === placed)?.reading.stance ?? "neutral";
    return { kind: "out", stance };
  });
}

const FIRST = { first: true, refused: false, refusedAgain: false, answered: false };

/**
 * Index of the first message with an offer; when none stands out, the first message is taken for the pitch. A first message
 * that reads like an opener is none, whatever it says by the way: the offer then comes with a later one.
 */
export function firstWithOffer(conducts: readonly Conduct[], models: CompiledConduct | null = null): number {
  // Nothing but a lone message called it selling, so the offer is in it.
  if (conducts.length < 2) return 0;
  const opens = conducts[0] && settle(models, conducts[0], FIRST).opening;
  const from = opens ? 1 : 0;
  const first = conducts.findIndex((conduct, at) => at >= from && conduct.offer >= ON_THE_TABLE);
  if (first >= 0 && opens !== false) return first;
  return from;
}
