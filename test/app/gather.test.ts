import { assembled, judgedAtMost, readersAddresses } from "../../src/app/gather";
import type { FoundMessage } from "../../src/ports/mailbox";
import { me, message } from "./scene";

const found = (id: string, sentAt?: string, from = "ann@seller.example"): FoundMessage => ({
  ref: { itemId: `item-${id}`, internetMessageId: `<${id}>`, conversationId: "c" },
  message: message(id, { sentAt, from: { address: from } }),
});

test("one conversation, oldest first, each message once, with where it can be opened", () => {
  const shown = found("b", "2026-03-02T00:00:00Z");
  const others = [
    found("c", "2026-03-03T00:00:00Z"),
    found("b", "2026-03-02T00:00:00Z"),
    found("a", "2026-03-01T00:00:00Z"),
  ];
  const { conversation, shownId, refs } = assembled({ shown, others, sellerSince: null }, [me], []);
  expect(conversation.messages.map(({ id }) => id)).toEqual(["<a>", "<b>", "<c>"]);
  expect(shownId).toBe("<b>");
  expect(refs["<c>"]?.itemId).toBe("item-c");
  expect(conversation.history).toBeUndefined();
});

test("what was read of the whole mailbox makes the history complete", () => {
  const { conversation } = assembled({ shown: found("a"), others: [], sellerSince: "2025-03-02T10:00:00Z" }, [me], []);
  expect(conversation.history).toEqual({ fromThem: 0, fromUs: 0, since: "2025-03-02", complete: true });
});

test("beyond the limit the oldest count as history only, and the message shown is always judged", () => {
  const others = Array.from({ length: judgedAtMost + 30 }, (_, index) =>
    found(
      `m${index}`,
      new Date(Date.parse("2026-01-01T00:00:00Z") + index * 60_000).toISOString(),
      index % 3 ? undefined : me,
    ),
  );
  const shown = found("shown", "2020-01-01T00:00:00Z");
  const { conversation } = assembled({ shown, others, sellerSince: "2024-01-01T00:00:00Z" }, [me], []);
  expect(conversation.messages.length).toBe(judgedAtMost + 1);
  expect(conversation.messages[0]?.id).toBe("<shown>");
  expect((conversation.history?.fromThem ?? 0) + (conversation.history?.fromUs ?? 0)).toBe(30);
  expect(conversation.history?.fromUs).toBe(10);
});

test("the reader is the mailbox and the aliases, in lower case, once", () => {
  const reader = { address: "Me@Corp.example", name: "Me", language: "en" };
  expect(readersAddresses(reader, ["me@corp.example", " Old@corp.example ", ""])).toEqual([
    "me@corp.example",
    "old@corp.example",
  ]);
});
