import fc from "fast-check";
import { readConversation } from "../../../src/cli/inputs/conversation-json";
import { ShapeError } from "../../../src/cli/ndjson";

test("only bodies must be there", () => {
  expect(
    readConversation({
      messages: [{ body: { type: "text", content: "x" } }, { id: 7, body: { type: "html", content: "" } }],
    }),
  ).toMatchObject({
    id: "",
    me: [],
    myDomains: [],
    messages: [{ id: "m1" }, { id: "7" }],
  });
});

test("addresses and header names are brought to lower case, lists of headers joined", () => {
  const { me, messages } = readConversation({
    me: ["Me@Corp.example"],
    messages: [
      {
        from: { name: "Ann", address: "Ann@X.example" },
        headers: { "List-Id": "a", Received: ["b", "c"] },
        body: { type: "text", content: "" },
      },
    ],
  });
  expect(me).toEqual(["me@corp.example"]);
  expect(messages[0]).toMatchObject({
    from: { name: "Ann", address: "ann@x.example" },
    headers: { "list-id": "a", received: "b, c" },
  });
});

test("headers that need no change are told from those that do", () => {
  const headersOf = (headers: unknown) =>
    readConversation({ messages: [{ headers, body: { type: "text", content: "" } }] }).messages[0]?.headers;
  expect(headersOf({ "list-id": "a", "x-é": "b" })).toEqual({ "list-id": "a", "x-é": "b" });
  expect(headersOf({ "list-id": "a", "X-Mailer": "b" })).toEqual({ "list-id": "a", "x-mailer": "b" });
  expect(headersOf({ "x-É": "a", "x-priority": 1 })).toEqual({ "x-é": "a", "x-priority": "1" });
});

test.each([
  [null, /a conversation must be an object/],
  [{}, /"messages" must be a list/],
  [{ messages: [1] }, /"messages\[0\]" must be an object/],
  [{ messages: [{}] }, /"messages\[0\]\.body" must be an object/],
  [{ messages: [{ body: { type: "text" } }] }, /"messages\[0\]\.body\.content" must be a string/],
  [{ messages: [{ body: { type: "text", content: "" }, sentAt: 5 }] }, /"messages\[0\]\.sentAt" must be a string/],
  [{ messages: [{ body: { type: "text", content: "" }, to: "a" }] }, /"messages\[0\]\.to" must be a list/],
  [{ messages: [], me: "a" }, /"me" must be a list of strings/],
  [{ messages: [], history: { fromThem: -1 } }, /"history\.fromThem" must be a number/],
])("%j is refused by name", (value, line) => {
  expect(() => readConversation(value)).toThrow(ShapeError);
  expect(() => readConversation(value)).toThrow(line);
});

test("any value is read or refused, nothing else", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ messages: fc.array(fc.anything()) })), (value) => {
      try {
        readConversation(value);
      } catch (error) {
        expect(error).toBeInstanceOf(ShapeError);
      }
    }),
  );
});
