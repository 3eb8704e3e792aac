import { resultWords } from "../../../src/taskpane/adding/add-mail";
import type { PaneWords } from "../../../src/taskpane/words/context";
import { cardEn } from "../../../src/taskpane/words/card-en";
import { paneEn } from "../../../src/taskpane/words/pane-en";

const words = { card: cardEn, pane: paneEn } as PaneWords;

test("the good news first, then one line for each kind of trouble", () => {
  const lines = resultWords(["foreign", "added", "unreadable", "added", "foreign", "known", "too-large"], words);
  expect(lines).toEqual([
    "2 messages were added.",
    "That mail is not between you and this seller, so it was left out.",
    "That file holds no mail.",
    "That message is part of this already.",
    "It is too large.",
  ]);
});

test("nothing happened: nothing is said", () => {
  expect(resultWords([], words)).toEqual([]);
});
