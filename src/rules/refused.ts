import type { ConversationFacts, MessageFacts } from "../engine/facts";
import { answersBefore } from "../engine/read";
import { fires, silent, type Answer } from "../engine/rule";

/** True when somebody on the reader's side had said no before this message was written. */
export function refusedBefore(message: MessageFacts, conversation: ConversationFacts): boolean {
  return answersBefore(conversation, message.placed).some(({ reading }) => reading.stance === "refusal");
}

/** Fires when one of our answers before this message was a no and one of its sentences holds all the fields; quotes the last. */
export function afterNo(message: MessageFacts, conversation: ConversationFacts, ...fields: readonly string[]): Answer {
  if (message.sentencesWith(...fields) === 0 || !refusedBefore(message, conversation)) return silent;
  return fires(1, message.first(fields.at(-1) ?? "") ?? undefined);
}
