/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import type { DeclineDraft } from "../../../src/app/state";
import { Composer } from "../../../src/taskpane/decline/composer";
import { stillSession } from "../../../src/taskpane/gallery/still-session";
import { draft, stories } from "../../../src/taskpane/gallery/stories";
import { WordsContext } from "../../../src/taskpane/words/context";
import { layNothingOut, words } from "../support";

beforeAll(layNothingOut);
afterEach(cleanup);

test("a wording that is being written outlives the decline: another message, or a closed decline, loses nothing", async () => {
  const state = stories["composer-wordings"];
  if (!state) throw new Error("There is no such story.");
  const composer = (shown: DeclineDraft | null): ReactElement => (
    <WordsContext value={words}>
      <Composer
        draft={shown}
        settings={state.settings}
        preset={state.preset}
        languages={["en"]}
        session={stillSession(state)}
      />
    </WordsContext>
  );
  const { container, rerender } = render(composer(draft));
  const details = container.querySelector("details");
  if (details) details.open = true;
  const press = async (name: string): Promise<void> => {
    const button = screen.getByRole("button", { name });
    await act(async () => void fireEvent.click(button));
  };
  await press("Add a wording");
  fireEvent.change(screen.getByRole("textbox", { name: "Name of the wording" }), { target: { value: "Half" } });
  rerender(composer(null));
  expect(container.textContent).toBe("");
  rerender(composer(draft));
  expect(screen.getByText("“Half” is not finished.")).toBeTruthy();
  await press("Go on writing");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Name of the wording" }).value).toBe("Half");
});
