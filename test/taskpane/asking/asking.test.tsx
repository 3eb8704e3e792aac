/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { Sellers } from "../../../src/app/sellers";
import type { AppState, Session } from "../../../src/app/state";
import { ok } from "../../../src/ports/outcome";
import { Asking } from "../../../src/taskpane/asking/asking";
import type { Judged } from "../../../src/taskpane/card/facts";
import { stillSession } from "../../../src/taskpane/gallery/still-session";
import { stories } from "../../../src/taskpane/gallery/stories";
import { WordsContext } from "../../../src/taskpane/words/context";
import { words } from "../support";

afterEach(cleanup);

function judgedStory(change: Partial<Judged>): { readonly state: AppState; readonly judged: Judged } {
  const state = Object.values(stories).find(({ reading }) => reading.kind === "judged");
  if (state?.reading.kind !== "judged") throw new Error("no story is judged");
  return { state, judged: { ...state.reading, ...change } };
}

function show(change: Partial<Judged>, session: Partial<Session>): void {
  const { state, judged } = judgedStory(change);
  render(
    <FluentProvider>
      <WordsContext value={words}>
        <Asking state={state} judged={judged} session={{ ...stillSession(state), ...session }} />
      </WordsContext>
    </FluentProvider>,
  );
}

/** The story's conversation with one message to another address of the reader. */
function toAlias(): Partial<Judged> {
  const { state, judged } = judgedStory({});
  const [first] = judged.conversation.messages;
  if (!first) throw new Error("the story is empty");
  const local = state.reader.address.split("@")[0] ?? "";
  const message = {
    ...first,
    from: { address: "ann@seller.example" },
    to: [{ address: `${local}@old-house.example` }],
    cc: [],
    headers: {},
  };
  return { conversation: { ...judged.conversation, messages: [message] }, proposal: undefined };
}

test("an address that may be the reader's is asked about, and becomes an alias only by a yes", () => {
  const changes: unknown[] = [];
  show(toAlias(), { changeSettings: async (change) => ok(changes.push(change)) });
  expect(screen.getByText(/@old-house\.example arrives here/)).toBeTruthy();
  expect(changes).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Yes" }));
  expect(changes).toEqual([
    { aliases: expect.arrayContaining([expect.stringContaining("@old-house.example")]) as unknown },
  ]);
});

test("a no ends the question", () => {
  show(toAlias(), {});
  fireEvent.click(screen.getByRole("button", { name: "No" }));
  expect(screen.queryByText(/arrives here/)).toBeNull();
});

test("a friendly answer to a declined seller is asked about; only the reader's word reopens", async () => {
  const reopened: string[] = [];
  const book = { reopen: async (key: string) => void reopened.push(key) } as Partial<Sellers> as Sellers;
  const proposal = { sellerKey: "acme.example", name: "Acme", answeredAt: "2026-03-02T10:00:00Z" };
  show({ proposal }, { sellers: async () => book });
  expect(screen.getByText(/You answered Acme in a friendly way/)).toBeTruthy();
  expect(reopened).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "No, open again" }));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(reopened).toEqual(["acme.example"]);
});
