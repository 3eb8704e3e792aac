import type { Catalogue } from "../engine/rule";
import { readStance } from "../facts/stance";
import { againWeights } from "./again-weights";
import { answerWeights } from "./answer-weights";
import { closer } from "./closer";
import { conduct } from "./conduct";
import { conversationWeights } from "./conversation-weights";
import { core } from "./core";
import { fields } from "./fields/fields";
import { laterPairWeights } from "./later-pair-weights";
import { laterWeights } from "./later-weights";
import { pairWeights } from "./pair-weights";
import { settleAnswers } from "./stances";
import { subjectWeights } from "./subject-weights";
import { wordWeights } from "./word-weights";

/** Everything that Pitchwall knows about sales mail, in every language that it reads. */
export const catalogue: Catalogue = {
  ...core,
  fields,
  words: {
    first: wordWeights,
    subject: subjectWeights,
    later: laterWeights,
    answer: answerWeights,
    again: againWeights,
  },
  pairs: { first: pairWeights, later: laterPairWeights },
  closer,
  conduct,
  conversationWeights,
  settleAnswers,
  readStance,
};
