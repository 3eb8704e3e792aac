import { timeline, workingDays } from "../../src/facts/timeline";
import type { Conversation, Message } from "../../src/mail/message";

function message(id: string, address: string | undefined, sentAt?: string): Message {
  return { id, from: address === undefined ? undefined : { address }, sentAt, body: { type: "text", content: "x" } };
}

function conversation(messages: readonly Message[], me: readonly string[] = ["me@corp.example"]): Conversation {
  return { id: "c", me, myDomains: [], messages };
}

test("messages come in the order of time, those without a date behind the one before", () => {
  const placed = timeline(
    conversation([
      message("b", "a@s.example", "2026-03-02T10:00:00Z"),
      message("c", "a@s.example"),
      message("a", "a@s.example", "2026-03-01T10:00:00Z"),
    ]),
  );
  expect(placed.map((each) => each.message.id)).toEqual(["a", "b", "c"]);
});

test("ours are those of our own addresses; a colleague is ours where strangers write too", () => {
  const mixed = timeline(
    conversation([message("s", "a@s.example"), message("k", "anna@corp.example"), message("m", "ME@corp.example")]),
  );
  expect(mixed.map((each) => each.direction)).toEqual(["in", "out", "out"]);
  const among = timeline(conversation([message("k", "anna@corp.example"), message("m", "me@corp.example")]));
  expect(among.map((each) => each.direction)).toEqual(["in", "out"]);
  const unknown = timeline(conversation([message("s", "a@s.example"), message("m", "me@corp.example")], []));
  expect(unknown.map((each) => each.direction)).toEqual(["in", "in"]);
});

test("freemail shares no company", () => {
  const placed = timeline(
    conversation([message("s", "seller@gmail.com"), message("m", "x@other.example")], ["me@gmail.com"]),
  );
  expect(placed.map((each) => each.direction)).toEqual(["in", "in"]);
});

test.each([
  ["2026-03-02T09:00:00Z", "2026-03-04T09:00:00Z", 2],
  ["2026-03-06T09:00:00Z", "2026-03-09T09:00:00Z", 1],
  ["2026-03-02T09:00:00Z", "2026-03-16T09:00:00Z", 10],
  ["2026-03-04T09:00:00Z", "2026-03-02T09:00:00Z", 0],
])("working days from %s to %s", (from, to, days) => {
  expect(workingDays(Date.parse(from), Date.parse(to))).toBe(days);
});
