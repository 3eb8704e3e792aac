/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import type { ReactElement } from "react";
import type { WordingChoice } from "../../../src/app/state";
import { ok, refused, type Why } from "../../../src/ports/outcome";
import type { Tone } from "../../../src/decline/input";
import type { OwnTemplate, UserSettings } from "../../../src/ports/outside";
import { productDefaults } from "../../../src/presets/defaults";
import { Wordings } from "../../../src/taskpane/decline/wordings";
import { draft } from "../../../src/taskpane/gallery/stories";
import { cardTexts } from "../../../src/taskpane/words/card-languages";
import { WordsContext } from "../../../src/taskpane/words/context";
import { layNothingOut, words } from "../support";

const mine: OwnTemplate = { id: "t1", name: "Mine", text: "No. {stop}" };
const locks = { wording: { by: "Northlight", reason: null } };
const corp = { ...productDefaults, organisation: "Northlight", wording: { final: { en: "Approved." } } };

beforeAll(layNothingOut);
afterEach(cleanup);

interface Outside {
  /** Why the next changes are refused. */
  why: Why | null;
  /** Kept by another pane before the next change. */
  readonly others: OwnTemplate[];
  /** A change waits for it. */
  until: Promise<void>;
}

/** The choice of wording with a session that does as it is told; every event is written down. */
function show(
  templates: readonly OwnTemplate[],
  preset: typeof corp | typeof productDefaults = productDefaults,
  written: string | null = null,
) {
  const choices: (WordingChoice | undefined)[] = [];
  const changes: Partial<UserSettings>[] = [];
  let stored = templates;
  let go: (place: { message?: number; tone?: Tone }) => void = () => undefined;
  let write: (text: string) => void = () => undefined;
  const outside: Outside = { why: null, others: [], until: Promise.resolve() };
  function Standing(): ReactElement {
    const [known, setKnown] = useState(templates);
    const [wording, setWording] = useState<WordingChoice>();
    const [hand, setHand] = useState(written);
    const [template, set] = useState<OwnTemplate | null>(null);
    const [at, move] = useState({ message: 1, tone: draft.tone });
    write = setHand;
    go = (place) => {
      // Another message begins with a decline of its own, with nothing chosen.
      if (place.message !== undefined) setWording(undefined);
      move((before) => ({ ...before, ...place }));
    };
    const text = wording?.kind === "own" ? wording.template.text : draft.text;
    return (
      <>
        <output>{hand ?? text}</output>
        <Wordings
          key={at.message}
          unfinished={{ template, set }}
          draft={{
            ...draft,
            tone: at.tone,
            wording,
            composed: { ...draft.composed, text },
            text: hand ?? text,
            edited: hand !== null,
          }}
          known={known}
          preset={preset}
          session={{
            prepareDecline: (choice) => {
              choices.push(choice?.wording);
              setWording(choice?.wording);
              setHand(choice?.text ?? null);
            },
            changeSettings: async (change) => {
              await outside.until;
              if (outside.why !== null) return refused(outside.why);
              stored = [...stored, ...outside.others.splice(0)];
              const wanted = typeof change === "function" ? change({ templates: stored }) : change;
              changes.push(wanted);
              stored = wanted.templates ?? [];
              setKnown(stored);
              return ok(undefined);
            },
          }}
        />
      </>
    );
  }
  const { container, unmount } = render(
    <WordsContext value={words}>
      <Standing />
    </WordsContext>,
  );
  const details = container.querySelector("details");
  if (details) details.open = true;
  return {
    choices,
    changes,
    outside,
    close: unmount,
    byHand: (text: string) => act(() => write(text)),
    go: (place: Parameters<typeof go>[0]) => act(() => go(place)),
  };
}

/** Presses a button and waits for what the session answers. */
async function press(name: string): Promise<void> {
  const button = screen.getByRole("button", { name });
  await act(async () => void fireEvent.click(button));
}

const type = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
/** The text of the decline. */
const decline = (): string | null => screen.getByRole("status").textContent;
const select = (): HTMLSelectElement => screen.getByRole("combobox", { name: "Wording" });

test("offers the built-in, the organisation's and own wordings, and tells which was chosen", () => {
  const { choices } = show([mine], corp);
  expect(
    within(select())
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Built-in", "Approved by Northlight", "Mine"]);
  expect(select().value).toBe("organisation");
  fireEvent.change(select(), { target: { value: "own t1" } });
  fireEvent.change(select(), { target: { value: "built-in" } });
  fireEvent.change(select(), { target: { value: "organisation" } });
  expect(choices).toEqual([{ kind: "own", template: mine }, { kind: "built-in" }, { kind: "organisation" }]);
});

test("adds one with a preview, which undo takes away again", async () => {
  const { choices, changes } = show([mine]);
  await press("Add a wording");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Name of the wording" }));
  expect(select().disabled).toBe(true);
  await press("Keep wording");
  expect(screen.getByText("Give it a name.")).toBeTruthy();
  expect(changes).toEqual([]);
  type("Name of the wording", "Other");
  type("Words of the wording", "<b>No</b>");
  expect(screen.getByRole("group", { name: "Preview" }).textContent).toBe("<b>No</b>");
  await press("Keep wording");
  expect(changes).toEqual([{ templates: [mine, { id: expect.any(String), name: "Other", text: "<b>No</b>" }] }]);
  expect(select().value).toBe(`own ${changes[0]?.templates?.[1]?.id}`);
  expect(document.activeElement?.textContent).toBe("Kept with your mailbox, 10 at most.");
  expect(select().disabled).toBe(false);
  await press("Undo");
  expect(changes.at(-1)).toEqual({ templates: [mine] });
  expect(choices.at(-1)).toEqual({ kind: "organisation" });
});

test("gives no wording the id of a removed one, which an undo or another pane may still mean", async () => {
  const { changes } = show([mine]);
  const added = async (name: string): Promise<string | undefined> => {
    await press("Add a wording");
    type("Name of the wording", name);
    await press("Keep wording");
    return changes.at(-1)?.templates?.find((template) => template.name === name)?.id;
  };
  const first = await added("First");
  await press("Remove First");
  await press("Remove Mine");
  const ids = ["t1", first, await added("Second"), await added("Third")];
  expect(new Set(ids).size).toBe(ids.length);
});

test("takes a change back in the decline, too", async () => {
  const { choices, changes } = show([mine]);
  await press("Change Mine");
  type("Words of the wording", "Other words");
  await press("Keep wording");
  await press("Undo");
  expect(changes.at(-1)).toEqual({ templates: [mine] });
  expect(choices.at(-1)).toEqual({ kind: "own", template: mine });
});

test("leaves everything as it was when the change is dropped, words written by hand among it", async () => {
  const { choices, changes } = show([mine], productDefaults, "By hand.");
  await press("Change Mine");
  type("Words of the wording", "Other words");
  await press("Leave as it was");
  expect(changes).toEqual([]);
  expect(choices.at(-1)).toEqual({ kind: "built-in" });
  expect(decline()).toBe("By hand.");
});

test("keeps words written by hand into the decline, whatever becomes of the wordings", async () => {
  const { choices } = show([mine], productDefaults, "By hand.");
  await press("Add a wording");
  type("Name of the wording", "Other");
  type("Words of the wording", "Other words");
  expect(screen.getByRole("group", { name: "Preview" }).textContent).toBe("Other words");
  await press("Keep wording");
  expect(decline()).toBe("By hand.");
  // What was chosen before still is: the new one is there to be chosen.
  expect(choices.at(-1)).toEqual({ kind: "built-in" });
  await press("Change Mine");
  await press("Keep wording");
  await press("Undo");
  await press("Remove Mine");
  await press("Undo");
  expect(decline()).toBe("By hand.");
  fireEvent.change(select(), { target: { value: "own t1" } });
  expect(decline()).toBe(mine.text);
});

test("keeps words written by hand when the wording that they began with is removed", async () => {
  const { byHand } = show([mine]);
  fireEvent.change(select(), { target: { value: "own t1" } });
  byHand("By hand.");
  await press("Remove Mine");
  expect(decline()).toBe("By hand.");
  await press("Undo");
  expect(decline()).toBe("By hand.");
});

test("removes the chosen one, goes back to what is usual, and undo brings it back", async () => {
  const { choices, changes } = show([mine]);
  fireEvent.change(select(), { target: { value: "own t1" } });
  await press("Remove Mine");
  expect(changes).toEqual([{ templates: [] }]);
  expect(choices.at(-1)).toEqual({ kind: "organisation" });
  expect(screen.getByText("“Mine” was removed.")).toBeTruthy();
  await press("Undo");
  expect(changes.at(-1)).toEqual({ templates: [mine] });
});

test("says why a removed one cannot be brought back", async () => {
  const { changes, choices, outside } = show([mine]);
  fireEvent.change(select(), { target: { value: "own t1" } });
  await press("Remove Mine");
  outside.others.push(...Array.from({ length: 10 }, (_, n) => ({ ...mine, id: `o${n}`, name: `Other ${n}` })));
  await press("Undo");
  expect(screen.getByText("There is no place for another one.")).toBeTruthy();
  expect(changes.at(-1)?.templates).toHaveLength(10);
  expect(choices.at(-1)).toEqual({ kind: "organisation" });
  outside.why = "offline";
  await press("Undo");
  expect(screen.getByText(cardTexts.en.why.offline)).toBeTruthy();
});

test("stays open with what was written, and says why, when the outside does not keep it", async () => {
  const { changes, outside } = show([mine]);
  await press("Change Mine");
  type("Words of the wording", "Other words");
  outside.why = "too-large";
  await press("Keep wording");
  expect(screen.getByRole("alert").textContent).toBe(cardTexts.en.why["too-large"]);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Words of the wording" }).value).toBe("Other words");
  type("Words of the wording", "Shorter");
  expect(screen.queryByRole("alert")).toBeNull();
  outside.why = null;
  await press("Keep wording");
  expect(changes).toEqual([{ templates: [{ ...mine, text: "Shorter" }] }]);
  expect(screen.queryByRole("textbox", { name: "Words of the wording" })).toBeNull();
  outside.why = "offline";
  await press("Remove Mine");
  expect(screen.getByText(cardTexts.en.why.offline)).toBeTruthy();
  expect(select().value).toBe("own t1");
});

test("an answer that comes when the decline is closed opens none", async () => {
  const { choices, outside, close } = show([mine]);
  fireEvent.change(select(), { target: { value: "own t1" } });
  let answer = (): void => undefined;
  outside.until = new Promise((resolve) => (answer = resolve));
  await press("Remove Mine");
  close();
  await act(async () => answer());
  expect(choices).toEqual([{ kind: "own", template: mine }]);
});

test("a second press while the store takes its time leaves the way back of the first", async () => {
  const { changes, outside } = show([mine]);
  let answer = (): void => undefined;
  const late = (): void => void (outside.until = new Promise((resolve) => (answer = resolve)));
  late();
  await press("Remove Mine");
  await press("Remove Mine");
  await act(async () => answer());
  await press("Undo");
  expect(changes).toEqual([{ templates: [] }, { templates: [mine] }]);
  await press("Change Mine");
  type("Words of the wording", "Other words");
  late();
  await press("Keep wording");
  await press("Keep wording");
  await act(async () => answer());
  await press("Undo");
  expect(changes.slice(2)).toEqual([{ templates: [{ ...mine, text: "Other words" }] }, { templates: [mine] }]);
});

test("another wording can be removed while the store takes its time", async () => {
  const { changes, outside } = show([mine, { ...mine, id: "t2", name: "Other" }]);
  let answer = (): void => undefined;
  outside.until = new Promise((resolve) => (answer = resolve));
  await press("Remove Mine");
  await press("Remove Other");
  await act(async () => answer());
  expect(changes.at(-1)).toEqual({ templates: [] });
});

test("what is written on while it is being kept stays on the table", async () => {
  const { outside } = show([mine]);
  await press("Change Mine");
  type("Words of the wording", "Other words");
  let keep = (): void => undefined;
  outside.until = new Promise((resolve) => (keep = resolve));
  await press("Keep wording");
  type("Words of the wording", "Other words, and more");
  await act(async () => keep());
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Words of the wording" }).value).toBe(
    "Other words, and more",
  );
});

test("a problem is told no longer than it is there", async () => {
  show([mine]);
  await press("Add a wording");
  await press("Keep wording");
  expect(screen.getByText("Give it a name.")).toBeTruthy();
  type("Name of the wording", "mine");
  expect(screen.queryByText("Give it a name.")).toBeNull();
  await press("Keep wording");
  expect(screen.getByText("Another wording has this name.")).toBeTruthy();
  type("Name of the wording", "Other");
  expect(screen.queryByText("Another wording has this name.")).toBeNull();
});

test("what is being written is still there after a tone whose wording is locked", async () => {
  const { go } = show([mine], { ...corp, locks });
  expect(screen.queryByRole("button", { name: "Add a wording" })).toBeNull();
  go({ tone: "firm" });
  await press("Add a wording");
  type("Words of the wording", "Half of");
  go({ tone: "final" });
  expect(screen.queryByRole("textbox")).toBeNull();
  go({ tone: "firm" });
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Words of the wording" }).value).toBe("Half of");
});

test("what was being written waits in the next decline, which it leaves alone, to be gone on with or dropped", async () => {
  const { changes, choices, go } = show([mine]);
  await press("Add a wording");
  type("Name of the wording", "Half");
  go({ message: 2 });
  const before = choices.length;
  expect(screen.getByRole("group").hasAttribute("open")).toBe(true);
  expect(screen.getByText("“Half” is not finished.")).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Change Mine" }).disabled).toBe(true);
  expect(screen.queryByRole("button", { name: "Add a wording" })).toBeNull();
  expect(choices).toHaveLength(before);
  await press("Go on writing");
  type("Words of the wording", "No.");
  await press("Keep wording");
  expect(changes.at(-1)?.templates?.at(-1)).toMatchObject({ name: "Half", text: "No." });
  go({ message: 3 });
  expect(screen.queryByText("“Half” is not finished.")).toBeNull();
  await press("Change Half");
  go({ message: 4 });
  await press("Drop it");
  expect(screen.getByRole("button", { name: "Add a wording" })).toBeTruthy();
  expect(changes).toHaveLength(1);
});

test("keeps ten at most", () => {
  show(Array.from({ length: 10 }, (_, n) => ({ ...mine, id: `t${n}`, name: `Mine ${n}` })));
  expect(screen.queryByRole("button", { name: "Add a wording" })).toBeNull();
  expect(screen.getByText("There are 10. Remove one to add another.")).toBeTruthy();
});

test("says why there is no choice where the organisation keeps the wording to its own", () => {
  show([mine], { ...corp, locks });
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(screen.getByText(/keeps the wording to what it approved/)).toBeTruthy();
});
