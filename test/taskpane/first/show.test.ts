/** @jest-environment jsdom */
import { createQuoting } from "../../../src/taskpane/card/quoting";
import type { AppState } from "../../../src/app/state";
import { showCard } from "../../../src/taskpane/first/show";
import { stillSession } from "../../../src/taskpane/gallery/still-session";
import { quiet, stories } from "../../../src/taskpane/gallery/stories";
import { cardTexts } from "../../../src/taskpane/words/card-languages";

const quoting = createQuoting(() => undefined);

function page(): HTMLElement {
  const root = document.createElement("main");
  root.textContent = "Pitchwall";
  return root;
}

/** A session whose state the test sets. */
function movable(at: AppState) {
  let state = at;
  const listeners = new Set<(state: AppState) => void>();
  const session = {
    ...stillSession(at),
    state: () => state,
    subscribe: (listener: (state: AppState) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const set = (next: AppState): void => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  return { session, set };
}

const escalation = stories["escalation"] ?? quiet;

test("nothing is said before the first selection is known", () => {
  const root = page();
  const { session, set } = movable({ ...quiet, turn: 0 });
  showCard(root, session, quoting, cardTexts.en);
  expect(root.textContent).toBe("Pitchwall");
  set(escalation);
  expect(root.querySelector("h1")?.textContent).toMatch(/^Third sales message/u);
});

test("the card follows the session until it is stopped", () => {
  const root = page();
  const { session, set } = movable(quiet);
  const stop = showCard(root, session, quoting, cardTexts.de);
  expect(root.querySelector("h1")?.textContent).toBe(cardTexts.de.sentence.none);
  set({ ...escalation, reader: { ...quiet.reader, language: "de-DE" } });
  expect(root.querySelector("h1")?.textContent).toMatch(/^Dritte Verkaufsmail/u);
  stop();
  set(quiet);
  expect(root.querySelector("h1")?.textContent).toMatch(/^Dritte Verkaufsmail/u);
});
