import { parseHeaders } from "../../../src/platform/office/headers";

test("names in lower case, folded lines joined, repeated headers kept in order", () => {
  const text = [
    "Received: from a",
    "\tby b",
    "Received: from c",
    "Subject: A long",
    "  subject",
    "List-Unsubscribe: <https://x.example/u?a:b>",
    "",
  ].join("\r\n");
  expect(parseHeaders(text)).toEqual({
    received: "from a by b\nfrom c",
    subject: "A long subject",
    "list-unsubscribe": "<https://x.example/u?a:b>",
  });
});

test("odd lines make nothing up", () => {
  expect(parseHeaders("")).toEqual({});
  expect(parseHeaders("no colon here\n: no name\n folded onto nothing")).toEqual({});
  expect(parseHeaders("__proto__: x\nA:")).toEqual({ ["__proto__"]: "x", a: "" });
});

test("a huge header is read in linear time", () => {
  const long = `x: ${"a".repeat(200_000)}\n${" b\n".repeat(20_000)}`;
  expect(parseHeaders(long)["x"]?.length).toBe(200_000 + 40_000);
});
