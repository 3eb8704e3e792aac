import type { Conversation, Message } from "../../src/mail/message";
import { isRebuilt, withEarlier } from "../../src/mail/rebuild";

const ANN = { name: "Ann Miller", address: "ann@seller.example" };
const SAM = { name: "Sam Smith", address: "sam.smith@corp.example" };

const conversation = (...messages: readonly Message[]): Conversation => ({
  id: "c",
  me: [SAM.address],
  myDomains: [],
  messages,
});

const last: Message = {
  id: "m3",
  from: ANN,
  to: [SAM],
  sentAt: "2026-03-05T10:00:00Z",
  subject: "Re: Offer",
  body: {
    type: "text",
    content:
      "But why not?\n\nOn 4 Mar 2026, at 08:30, Sam Smith wrote:\n> We have no interest.\n>\n> On 2 Mar 2026, at 09:12, Ann Miller <ann@seller.example> wrote:\n>> Shall we talk about ladders?\n",
  },
};

const shape = ({ messages }: Conversation): unknown[] =>
  messages.map((each) => [each.from?.address, each.sentAt?.slice(0, 10), each.body.content.slice(0, 20)]);

test("one shown message yields the whole timeline, oldest first", () => {
  const whole = withEarlier(conversation(last));
  expect(shape(whole)).toEqual([
    ["ann@seller.example", "2026-03-02", "Shall we talk about "],
    ["sam.smith@corp.example", "2026-03-04", "We have no interest."],
    ["ann@seller.example", "2026-03-05", "But why not?\n\nOn 4 M"],
  ]);
  expect(whole.messages.map(isRebuilt)).toEqual([true, true, false]);
  expect(new Set(whole.messages.map(({ id }) => id)).size).toBe(3);
});

test("what is there already is not added again: same minute", () => {
  const first: Message = {
    id: "m1",
    from: ANN,
    sentAt: "2026-03-02T09:12:41Z",
    body: { type: "text", content: "Shall we talk about ladders? (edited by a gateway)" },
  };
  expect(withEarlier(conversation(first, last)).messages.map(({ id }) => id)).toEqual(["m1", "m3#earlier-1", "m3"]);
});

test("what is there already is not added again: same words, a clock of another zone", () => {
  const first: Message = {
    id: "m1",
    from: ANN,
    sentAt: "2026-03-02T17:12:00Z",
    body: { type: "html", content: "<p>Shall we talk about <b>ladders</b>?</p>" },
  };
  expect(withEarlier(conversation(first, last)).messages).toHaveLength(3);
});

test("the same words a week later are another message", () => {
  const again: Message = {
    id: "m9",
    from: ANN,
    sentAt: "2026-03-12T09:12:00Z",
    body: { type: "text", content: "Shall we talk about ladders?" },
  };
  expect(withEarlier(conversation(again, last)).messages).toHaveLength(4);
});

test("quotes of one message in several others are one message", () => {
  const quoting = (id: string, day: string): Message => ({ ...last, id, sentAt: `2026-03-${day}T10:00:00Z` });
  expect(
    withEarlier(
      conversation(quoting("a", "05"), {
        ...quoting("b", "08"),
        body: {
          type: "text",
          content: `Hello again?\n\nOn 5 Mar 2026, at 10:00, Ann Miller <ann@seller.example> wrote:\n${last.body.content.replace(/^/gm, "> ")}`,
        },
      }),
    ).messages,
  ).toHaveLength(4);
});

test("nobody is accused of words without a sender", () => {
  const quoting: Message = { ...last, body: { type: "text", content: "No.\n\n> Shall we talk?\n" } };
  expect(withEarlier(conversation(quoting)).messages).toHaveLength(1);
});

test("nothing quoted is younger than the mail that quotes it", () => {
  const early: Message = { ...last, sentAt: "2026-03-04T07:00:00Z" };
  const times = withEarlier(conversation(early)).messages.map(({ sentAt }) => sentAt ?? "");
  expect([...times].sort()).toEqual(times);
});

test("messages without dates keep their order", () => {
  const bare = (id: string): Message => ({ id, body: { type: "text", content: id } });
  expect(withEarlier(conversation(bare("a"), bare("b"), bare("c"))).messages.map(({ id }) => id)).toEqual([
    "a",
    "b",
    "c",
  ]);
});
