import type { ConversationFacts, MessageFacts } from "../engine/facts";

const DEALINGS = ["invoice", "order", "contract", "ticket", "process", "shared"];
const OFFERS = [
  "product",
  "benefit",
  "proof",
  "free",
  "material",
  "scarcity",
  "new-customers",
  "discount",
  "we-built",
  "help-you",
];

/** How far what is owed or under way outweighs what is offered, over all that was written: 0 only offers, 1 only dealings. */
export function dealingsShare({ inbound, outbound }: ConversationFacts): {
  readonly share: number;
  readonly dealings: number;
  readonly offers: number;
} {
  const sum = (messages: readonly MessageFacts[], fields: readonly string[]): number =>
    messages.reduce(
      (all, message) => all + fields.reduce((each, field) => each + Math.min(6, message.count(field)), 0),
      0,
    );
  const dealings = sum(inbound, DEALINGS) + sum(outbound, DEALINGS);
  const offers = sum(inbound, OFFERS);
  return { share: dealings / Math.max(1, dealings + offers), dealings, offers };
}
