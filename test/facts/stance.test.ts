import fc from "fast-check";
import { readStance, type Stance } from "../../src/facts/stance";
import { ANSWERS } from "./stance/answers";

const stanceOf = (text: string, context?: Parameters<typeof readStance>[1]): Stance => readStance(text, context).stance;

describe.each(Object.entries(ANSWERS))("answers to an offer in %s", (_language, rows) => {
  test.each(rows)("%s", (text, stance) => {
    expect(stanceOf(text, { afterOffer: true })).toBe(stance);
  });
});
