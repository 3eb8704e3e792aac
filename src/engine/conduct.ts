import type { MessageFacts } from "./facts";

/** What the words of one inbound message show, whatever the conversation. */
export interface Conduct {
  /** Sum of what speaks for an offer in this message, in logits; 0 when nothing does. */
  readonly offer: number;
  readonly hostile: boolean;
  readonly pressing: boolean;
  readonly givingUp: boolean;
  readonly sayingGoodbye: boolean;
  /** True when a first message hides its purpose; undefined when no model was there to tell. */
  readonly opening?: boolean | undefined;
  /** What the models start from; undefined without models. */
  readonly read?: ConductReading | undefined;
}

/** What is asked of a message that belongs to selling: does it give up, press or insult, does a first one hide its purpose. */
export type ConductKind = "withdraws" | "presses" | "insults" | "opens";

/** The models that tell it, made ready for a catalogue's fields. */
export interface CompiledConduct {
  /** What the text of a message and the reply to it say of each kind, in logits. */
  readonly weigh: (message: MessageFacts, reply: MessageFacts | null) => Readonly<Record<ConductKind, number>>;
  /** The whole of it in its place. More than 0 means yes. */
  readonly logit: (kind: ConductKind, read: ConductReading, place: ConductPlace) => number;
}

/** Makes the models ready; done once for a catalogue. They come with the script for conversations of several messages. */
export type MakeConduct = (fieldIndex: ReadonlyMap<string, number>) => CompiledConduct;

/** One message as the models read it. */
export interface ConductReading {
  /** What its text says, in logits. */
  readonly sums: Readonly<Record<ConductKind, number>>;
  readonly asks: boolean;
  /** Words as a share of 150, at most 1. */
  readonly long: number;
  /** What the fields of reproach, farewell and giving up say by themselves. */
  readonly said: Readonly<Record<ConductKind, boolean>>;
}

/** Where a message stands in the conversation. */
export interface ConductPlace {
  readonly first: boolean;
  readonly refused: boolean;
  /** True from the second refusal on. */
  readonly refusedAgain: boolean;
  readonly answered: boolean;
}

/** Below this a first message holds little of an offer, and may hide what it is for. */
const LITTLE_OFFER = 0.9;
/** Words from which a message counts as long. */
const LONG = 150;

/** A message with what tells its conduct: the next message of the other side, and `offerIn`, which takes the weights. */
export interface Told {
  readonly message: MessageFacts;
  readonly reply: MessageFacts | null;
  readonly offer: number;
}

/** Reads the conduct of one message from its fields and, where there are models, from its text and the reply to it. */
export function conductOf({ message, reply, offer }: Told, models: CompiledConduct | null = null): Conduct {
  const words = Math.max(1, message.signatureFrom - message.textFrom);
  const reproach = message.count("reproach");
  const insult = message.count("insult");
  const asks =
    message.sentencesWith("ask", "time") +
    message.sentencesWith("ask", "material") +
    message.sentencesWith("ask", "interest");
  const questions = questionsIn(message);
  const givingUp = message.count("gives-up") > 0 && asks === 0 && questions === 0 && words <= 140 && offer < 2.5;
  const hostile = insult >= 2 || (insult === 1 && reproach >= 1);
  const pressing = insult + reproach >= 2 || (reproach === 1 && words < 120);
  const plain = { offer, hostile, pressing, givingUp, sayingGoodbye: message.count("farewell") > 0 };
  if (!models) return plain;
  const said = { withdraws: givingUp, presses: pressing || hostile, insults: hostile, opens: offer < LITTLE_OFFER };
  return {
    ...plain,
    read: { sums: models.weigh(message, reply), asks: questions > 0, long: Math.min(1, words / LONG), said },
  };
}

/** The conduct in its place: what the models say goes before what single words say. */
export function settle(models: CompiledConduct | null, conduct: Conduct, place: ConductPlace): Conduct {
  const { read } = conduct;
  if (!models || !read) return conduct;
  const says = (kind: ConductKind): number => models.logit(kind, read, place);
  if (place.first) return { ...conduct, opening: says("opens") > 0 };
  const withdraws = says("withdraws");
  const presses = says("presses");
  // A goodbye often holds a sigh and a reproach a goodbye: the stronger of the two names the message.
  return {
    ...conduct,
    hostile: says("insults") > 0,
    givingUp: withdraws > 0 && withdraws >= presses,
    pressing: presses > 0 && presses > withdraws,
  };
}

function questionsIn({ body }: MessageFacts): number {
  const text = body.visible.text;
  let count = 0;
  for (let at = text.indexOf("?"); at >= 0; at = text.indexOf("?", at + 1)) count += 1;
  return count;
}
