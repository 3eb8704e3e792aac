/** @jest-environment jsdom */
import { createQuoting } from "../../../src/taskpane/card/quoting";
import { render } from "@testing-library/react";
import { cardModel } from "../../../src/taskpane/card/card-model";
import { CardView } from "../../../src/taskpane/card/card-view";
import { cardPieces } from "../../../src/taskpane/card/pieces";
import { drawCard, focusedAct } from "../../../src/taskpane/first/draw";
import { stories } from "../../../src/taskpane/gallery/stories";
import { cardTexts } from "../../../src/taskpane/words/card-languages";
import { formatsOf } from "../../../src/taskpane/words/formats";

const quoting = createQuoting(() => undefined);

const words = { texts: cardTexts.en, formats: formatsOf("en-GB", "UTC"), quoting };

function pieces(name: string) {
  const state = stories[name];
  if (state === undefined) throw new Error(`There is no story ${name}.`);
  return cardPieces(cardModel(state, words));
}

test.each(Object.keys(stories))("React draws %s as the first script does, so that nothing jumps", (name) => {
  const plain = document.createElement("main");
  drawCard(plain, pieces(name), () => undefined);
  const { container } = render(<CardView card={pieces(name)} onPress={() => undefined} />);
  expect(container.firstElementChild?.isEqualNode(plain.firstElementChild)).toBe(true);
});

test("a press says which act it is", () => {
  const root = document.createElement("main");
  const pressed: string[] = [];
  drawCard(root, pieces("escalation"), (act) => pressed.push(act));
  for (const button of root.querySelectorAll("button")) button.click();
  expect(pressed).toEqual(["decline", "file", "read-more"]);
});

test("mail text stays text", () => {
  const card = cardModel(stories["escalation"] ?? fail(), words);
  const root = document.createElement("main");
  const quote = '<img src=x onerror="alert(1)">';
  drawCard(root, cardPieces({ ...card, reason: { quote, source: "<b>A</b>" } }), () => undefined);
  expect(root.querySelector("img, b")).toBeNull();
  expect(root.querySelector(".quote")?.textContent).toBe(quote);
});

test("the focus stays on a button that is drawn anew", () => {
  const root = document.body.appendChild(document.createElement("main"));
  drawCard(root, pieces("escalation"), () => undefined);
  root.querySelector<HTMLElement>("[data-act=read-more]")?.focus();
  drawCard(root, pieces("praise"), () => undefined);
  expect(focusedAct(root)).toBe("read-more");
});

function fail(): never {
  throw new Error("The story is missing.");
}
