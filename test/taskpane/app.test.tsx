/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { AppState, Session } from "../../src/app/state";
import { workingDays } from "../../src/facts/timeline";
import { App } from "../../src/taskpane/app";
import { stillSession } from "../../src/taskpane/gallery/still-session";
import { escalation } from "../../src/taskpane/gallery/conversations";
import { finished, quiet, shows, stories } from "../../src/taskpane/gallery/stories";
import { layNothingOut, words } from "./support";

beforeAll(layNothingOut);
afterEach(cleanup);

/** Draws a story; every event of the session is written down. */
function show(name: string, change: Partial<Session> = {}) {
  const state = stories[name];
  if (state === undefined) throw new Error(`There is no story ${name}.`);
  return showState(state, change);
}

function showState(state: AppState, change: Partial<Session> = {}) {
  const calls: unknown[][] = [];
  const still = { ...stillSession(state), ...change };
  const noted = (event: keyof Session) => [
    event,
    (...given: unknown[]) => {
      calls.push([event, ...given]);
      return Reflect.apply(still[event], undefined, given) as unknown;
    },
  ];
  // Asked for by views as they are drawn, not by the reader.
  const quietEvents = ["state", "subscribe", "mailRule"];
  const events = (Object.keys(still) as (keyof Session)[]).filter((event) => !quietEvents.includes(event));
  const session: Session = { ...still, ...Object.fromEntries(events.map(noted)) };
  const appearance = { dark: () => false, onChange: () => () => undefined };
  render(<App session={session} words={words} appearance={appearance} workingDays={workingDays} />);
  return calls;
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

// 200 messages are 200 buttons of the same making as those of the 40; asking for each one's name would take a minute.
const named = Object.keys(stories).filter((name) => name !== "timeline-200");

test.each(named)("the story %s has one first heading and a name for every control", (name) => {
  show(name);
  expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  for (const role of ["button", "textbox", "combobox", "radio", "link"]) {
    expect(screen.queryAllByRole(role, { name: "" })).toEqual([]);
  }
});

describe("the card", () => {
  test("asks for the decline", () => {
    const calls = show("escalation");
    press("Decline & archive");
    expect(calls).toEqual([["prepareDecline"]]);
  });

  test("files silently at once", () => {
    const calls = show("hidden");
    press("File silently");
    expect(calls).toEqual([["fileSilently"]]);
  });

  test("reads on when asked", () => {
    const calls = show("escalation");
    press("Read the whole conversation");
    expect(calls).toEqual([["readMore"]]);
  });

  test("takes yes for an answer, and no", () => {
    const calls = show("unsure");
    press("Yes");
    press("No, decline");
    expect(calls).toEqual([["allow", "person", true], ["prepareDecline"]]);
  });

  test("judges again", () => {
    const calls = show("allowed");
    press("Judge again");
    expect(calls).toEqual([["allow", "company", false]]);
  });
});

describe("why", () => {
  test("names the rules, quotes the words and says when they may be wrong", () => {
    show("unsure");
    const item = screen.getByText("Title of asks-for-a-call").closest("li");
    expect(item?.textContent).toContain("Would a short call about your Kiel site make sense?");
    expect(item?.textContent).toContain("May be wrong: Others write this too.");
    expect(screen.getByText("Title of names-a-meeting")).toBeTruthy();
    expect(screen.getByText("Earlier mail with this sender is not known.")).toBeTruthy();
  });

  test("shows the rest on demand", () => {
    show("escalation");
    expect(screen.queryByText("Title of belittles-the-answer")).toBeNull();
    press(/Show all/u);
    expect(screen.getByText("Title of belittles-the-answer")).toBeTruthy();
  });

  test("lets the reader say that it is not right", () => {
    const calls = show("escalation");
    press("Never judge Gareth Pym");
    press("Never judge Corvane");
    expect(calls).toEqual([
      ["allow", "person", true],
      ["allow", "company", true],
    ]);
  });
});

describe("the timeline", () => {
  const chart = () => screen.getByRole("list", { name: /Every message in order/u });

  test("has a button for each message that says all that is drawn", () => {
    show("withdrawn");
    const names = within(chart())
      .getAllByRole("button")
      .map((button) => button.getAttribute("aria-label"));
    expect(names).toHaveLength(9);
    expect(names[5]).toBe("18 September, Gareth Pym: Reproach, 6 working days later, after your refusal");
    expect(names[3]).toBe("9 September, You: You declined");
  });

  test("is one stop for the Tab key; arrows move and show the words", () => {
    show("escalation");
    const buttons = within(chart()).getAllByRole("button");
    const stops = buttons.filter((button) => button.tabIndex === 0);
    expect(stops).toEqual([buttons[7]]);
    act(() => buttons[7]?.focus());
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowUp" });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowUp" });
    expect(document.activeElement).toBe(buttons[5]);
    expect(document.querySelector(".touch-words")?.textContent).toContain("I honestly cannot guess");
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "Home" });
    expect(document.activeElement).toBe(buttons[0]);
  });

  test("opens the message whose words are shown", () => {
    const calls = show("escalation");
    fireEvent.mouseEnter(within(chart()).getAllByRole("button")[2] ?? document.body);
    fireEvent.mouseOver(within(chart()).getAllByRole("button")[2] ?? document.body);
    press("Open message");
    expect(calls).toEqual([["openMessage", "m3"]]);
  });

  test("has a table that says the same", () => {
    show("withdrawn");
    const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
    expect(rows).toHaveLength(10);
    expect(rows[6]?.textContent).toContain("Gareth Pym: Reproach, after your refusal");
  });
});

describe("the composer", () => {
  test("says how the decline leaves and hands it over", () => {
    const calls = show("composer");
    expect(screen.getByText("Kept as a draft. Nothing is sent until you send it.")).toBeTruthy();
    press("Keep as draft & archive");
    expect(calls).toEqual([["declineAndArchive"]]);
  });

  test("takes the reader's own words", () => {
    const calls = show("composer");
    fireEvent.change(screen.getByRole("textbox", { name: "Text" }), { target: { value: "No." } });
    expect(calls).toEqual([["editDecline", "No."]]);
    expect(screen.getByRole("textbox", { name: "Text" })).toHaveProperty("value", "No.");
  });

  test("composes anew for another tone or language", () => {
    const calls = show("composer");
    fireEvent.change(screen.getByRole("combobox", { name: "Tone" }), { target: { value: "brief" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Language" }), {
      target: { value: "fr" },
    });
    expect(calls).toEqual([
      ["prepareDecline", { tone: "brief" }],
      ["prepareDecline", { language: "fr" }],
    ]);
  });

  test("leads from a remark to its words", () => {
    show("composer-remarks");
    expect(screen.getByText("Sounds like “ask again later”. Leave out the time.")).toBeTruthy();
    press("Perhaps next year?");
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text" });
    expect(document.activeElement).toBe(text);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe("Perhaps next year?");
  });

  test("gives the focus back to the card's button when it is closed", () => {
    show("composer");
    act(() => screen.getByRole("button", { name: "Cancel" }).focus());
    press("Cancel");
    expect(screen.queryByRole("textbox", { name: "Text" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Decline & archive" }));
  });
});

describe("steps", () => {
  test("say what failed and why, and go on or back", () => {
    const calls = show("stopped");
    expect(screen.getByText("did not work: There is no connection.")).toBeTruthy();
    press("Go on");
    press("Undo");
    expect(calls).toEqual([
      ["resume", "run-stopped"],
      ["undo", "run-stopped"],
    ]);
  });

  test("leave out the sending of what is kept as a draft", () => {
    show("finished");
    expect(screen.queryByText("Send it")).toBeNull();
  });

  test("say when a sent decline leaves", () => {
    show("sent");
    expect(screen.getByText("Leaves at 10:02.")).toBeTruthy();
  });

  test("are told in brief once another message is shown, and can still be taken back", () => {
    const entry = { ...finished.entry, itemId: "other", messageKey: "other" };
    const calls = showState(shows(escalation, { run: { ...finished, entry } }));
    expect(screen.getByRole("heading", { name: "Done · corvane.example" })).toBeTruthy();
    expect(screen.queryByText("Move to the archive")).toBeNull();
    press("Undo");
    expect(calls).toEqual([["undo", "run-finished"]]);
  });

  test("are gone once they were taken back and another message is shown", () => {
    const entry = { ...finished.entry, itemId: "other", messageKey: "other" };
    showState(shows(escalation, { run: { ...finished, phase: "undone", entry } }));
    expect(screen.queryByText("Taken back")).toBeNull();
  });

  test("show how far they are", () => {
    show("running");
    expect(screen.getByRole("progressbar", { name: "Working…" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
  });

  test("are offered again when they were interrupted earlier", () => {
    const calls = show("earlier-runs");
    press("Go on");
    expect(calls).toEqual([["resume", "run-stopped"]]);
  });
});

describe("banner and first run", () => {
  test("say what still works, and close", () => {
    const calls = show("offline");
    expect(screen.getByText(/There is no connection\. Judging the shown message still works\./u)).toBeTruthy();
    press("Close");
    expect(calls).toEqual([["dismissBanner"]]);
  });

  test("link to the administrator's consent without following it", () => {
    show("no-consent");
    const link = screen.getByRole("link", { name: /administrator/u });
    expect(link.getAttribute("rel")).toBe("noreferrer");
  });

  test("the first run has three screens", () => {
    const calls = show("first-run");
    press("Next");
    press("Next");
    press("Start");
    expect(calls).toEqual([["changeSettings", { firstRunDone: true }]]);
  });

  test("the first run can be skipped", () => {
    const calls = show("first-run");
    press("Skip");
    expect(calls).toEqual([["changeSettings", { firstRunDone: true }]]);
    expect(screen.queryByText("Welcome")).toBeNull();
  });
});

describe("settings", () => {
  test("change one thing at a time", () => {
    const calls = showState({ ...quiet, settings: { ...quiet.settings, aliases: [], neverJudge: ["@a.example"] } });
    fireEvent.click(screen.getByRole("radio", { name: "sent, with time to undo" }));
    fireEvent.change(screen.getByRole("combobox", { name: "Seconds to undo" }), { target: { value: "60" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Language of declines" }), { target: { value: "de" } });
    press("Remove @a.example");
    expect(calls).toEqual([
      ["changeSettings", { sending: "send" }],
      ["changeSettings", { undoSeconds: 60 }],
      ["changeSettings", { language: "de" }],
      ["changeSettings", { neverJudge: [] }],
    ]);
  });

  test("take addresses only", () => {
    const calls = showState(quiet);
    const field = screen.getByRole("textbox", { name: "Other addresses of yours" });
    fireEvent.change(field, { target: { value: "not an address" } });
    press("Add");
    expect(screen.getByText("This is not a mail address.")).toBeTruthy();
    fireEvent.change(field, { target: { value: " Old@Corp.example " } });
    press("Add");
    expect(calls).toEqual([["changeSettings", { aliases: [...quiet.settings.aliases, "old@corp.example"] }]]);
  });
});
