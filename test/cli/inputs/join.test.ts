import type { ParsedMail } from "../../../src/mail/file/mail-file";
import { joinMails } from "../../../src/cli/inputs/join";

const reader = { me: ["sam@corp.example"], myDomains: ["corp.example"] };

function mail(
  id: string,
  from: string,
  day: number,
  rest: { subject?: string; references?: readonly string[]; to?: string; headers?: Record<string, string> } = {},
): ParsedMail {
  const { subject, references = [], to = "sam@corp.example", headers = {} } = rest;
  return {
    references,
    message: {
      id,
      from: { address: from },
      to: [{ address: to }],
      sentAt: `2026-03-${String(day).padStart(2, "0")}T09:00:00Z`,
      subject,
      body: { type: "text", content: id },
      headers,
    },
  };
}

const ids = (mails: readonly ParsedMail[]): string[][] =>
  joinMails(mails, reader).map(({ messages }) => messages.map(({ id }) => id));

test("by references, whatever the order, even when a mail in between is missing", () => {
  expect(
    ids([
      mail("c", "x@gmail.com", 3, { references: ["gone"] }),
      mail("b", "sam@corp.example", 2, { references: ["gone"], to: "y@gmail.com" }),
      mail("z", "q@gmail.com", 1),
    ]),
  ).toEqual([["z"], ["b", "c"]]);
});

test("by topic between the same people, when one of them answers", () => {
  const offer = { subject: "Our offer" };
  expect(
    ids([
      mail("a", "ann@gmail.com", 1, offer),
      mail("b", "sam@corp.example", 2, { subject: "Re: Our offer", to: "ann@gmail.com" }),
      mail("c", "bob@gmail.com", 3, { subject: "AW: Our offer" }),
    ]),
  ).toEqual([["a", "b"], ["c"]]);
  expect(ids([mail("a", "ann@gmail.com", 1, offer), mail("b", "ann@gmail.com", 9, offer)])).toEqual([["a"], ["b"]]);
});

test("threads of one seller become one conversation, our answers among them", () => {
  expect(
    ids([
      mail("a", "ann@mail.seller.example", 1, { subject: "One" }),
      mail("b", "bob@seller.example", 4, { subject: "Two" }),
      mail("c", "sam@corp.example", 2, { subject: "Three", to: "ann@seller.example" }),
    ]),
  ).toEqual([["a", "c", "b"]]);
});

test.each(["gmail.com", "gmx.de", "linkedin.com", "calendly.com", "zendesk.com"])("never by %s", (domain) => {
  expect(
    ids([mail("a", `ann@${domain}`, 1, { subject: "One" }), mail("b", `bob@${domain}`, 2, { subject: "Two" })]),
  ).toHaveLength(2);
});

test("a sending domain made from a firm's name is the same seller, a short name is not", () => {
  const [one, two] = [mail("a", "ann@brightpipe.example", 1), mail("b", "bob@getbrightpipe.example", 2)];
  expect(ids([one, two])).toEqual([["a", "b"]]);
  expect(ids([mail("a", "ann@pipe.example", 1), mail("b", "bob@getpipe.example", 2)])).toEqual([["a"], ["b"]]);
});

test("never by the domain of a discussion list", () => {
  const headers = { "list-id": "<talk.lists.example>" };
  expect(
    ids([mail("a", "ann@lists.example", 1, { headers }), mail("b", "bob@lists.example", 2, { headers })]),
  ).toHaveLength(2);
});

test("copies count once, mails without an id are kept apart", () => {
  expect(
    ids([
      mail("a", "ann@gmail.com", 1),
      mail("a", "ann@gmail.com", 1),
      mail("", "bob@gmail.com", 2),
      mail("", "eva@gmail.com", 3),
    ]),
  ).toEqual([["a"], ["mail-3"], ["mail-4"]]);
});

test("oldest conversation first, its id from the oldest mail", () => {
  const conversations = joinMails([mail("late", "x@gmail.com", 9), mail("early", "y@gmail.com", 1)], reader);
  expect(conversations.map(({ id }) => id)).toEqual(["early", "late"]);
  expect(conversations[0]).toMatchObject(reader);
});
