import type { Catalogue } from "../../engine/rule";
import { conduct } from "../../rules/conduct";
import { conversationWeights } from "../../rules/conversation-weights";
import { laterPairWeights } from "../../rules/later-pair-weights";
import { laterWeights } from "../../rules/later-weights";

/** What the catalogue needs only where a conversation holds more than one message. */
export const conversation: Required<Pick<Catalogue, "conduct" | "conversationWeights" | "words" | "pairs">> = {
  conduct,
  conversationWeights,
  words: { later: laterWeights },
  pairs: { later: laterPairWeights },
};
