import type { Placed } from "../facts/timeline";
import type { ConversationFacts, MessageFacts } from "./facts";

/** For each message the next one of the other side, where there is one; what a machine wrote is no reply. */
export function repliesIn({
  timeline,
  inbound,
  outbound,
  answers,
}: Pick<ConversationFacts, "timeline" | "inbound" | "outbound" | "answers">): ReadonlyMap<Placed, MessageFacts> {
  const written = outbound.filter((_, index) => answers[index]?.reading.stance !== "auto-reply");
  const messages = new Map([...inbound, ...written].map((message) => [message.placed, message]));
  const found = new Map<Placed, MessageFacts>();
  const next: { in?: MessageFacts; out?: MessageFacts } = {};
  for (const placed of [...timeline].reverse()) {
    const reply = placed.direction === "in" ? next.out : next.in;
    if (reply) found.set(placed, reply);
    const message = messages.get(placed);
    if (message) next[placed.direction] = message;
  }
  return found;
}
