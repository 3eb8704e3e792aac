import type { Catalogue } from "../../engine/rule";
import { conductModels } from "../../rules/conduct-weights";
import { laterPairWeights } from "../../rules/later-pair-weights";
import { laterWeights } from "../../rules/later-weights";

/** What the catalogue needs only where a conversation holds more than one message. */
export const conversation: Required<Pick<Catalogue, "conduct" | "words" | "pairs">> = {
  conduct: conductModels,
  words: { later: laterWeights },
  pairs: { later: laterPairWeights },
};
