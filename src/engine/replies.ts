import type { Placed } from "../facts/timeline";
import type { ConversationFacts, MessageFacts } from "./facts";

/** Our messages without those that headers, subject or sentence forms call automatic: an absence note says nothing about who is who. */
export function written(
  outbound: readonly MessageFacts[],
  answers: ConversationFacts["answers"],
): readonly MessageFacts[] {
  return outbound.filter((_, index) => answers[index]?.reading.stance !== "auto-reply");
}

/** For each message the next one of the other side, where there is one; what is called automatic on our side is no reply. */
export function repliesIn({ timeline, inbound, outbound, answers }: Spoken): ReadonlyMap<Placed, MessageFacts> {
  const found = new Map<Placed, MessageFacts>();
  const messages = new Map([...inbound, ...written(outbound, answers)].map((message) => [message.placed, message]));
  const next: { in?: MessageFacts; out?: MessageFacts } = {};
  for (const placed of [...timeline].reverse()) {
    const reply = next[placed.direction === "in" ? "out" : "in"];
    if (reply) found.set(placed, reply);
    const message = messages.get(placed);
    if (message) next[placed.direction] = message;
  }
  return found;
}

type Spoken = Pick<ConversationFacts, "timeline" | "inbound" | "outbound" | "answers">;
