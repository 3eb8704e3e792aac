import { messageToken } from "../../src/actions/token";

test("the same for the same message, safe in an address and a filter", () => {
  expect(messageToken("<a@b.example>")).toBe(messageToken("<a@b.example>"));
  expect(messageToken("<a@b.example>'\r\n&")).toMatch(/^pw-[0-9a-f]{16}$/);
});

test("100,000 messages, no two alike", () => {
  const tokens = new Set(
    Array.from({ length: 100_000 }, (_, index) => messageToken(`<${index}.${index * 7}@mail.example>`)),
  );
  expect(tokens.size).toBe(100_000);
});
