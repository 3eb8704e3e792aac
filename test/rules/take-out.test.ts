import { readExample } from "../../src/rules/example";
import { judgeWhole, judgeWithout, parts } from "../../src/rules/take-out";

const { conversation } = readExample(
  "We offer a small logger for dairies. It costs 12 euros a month, and we can send you a free sample if you reply with an address.",
);

test("judging tells which rules fire", () => {
  const { fires } = judgeWhole(conversation);
  const ids = fires.map((at) => parts[at]?.id);
  expect(ids).toContain("reads-like-an-offer");
  expect(ids).not.toContain("is-a-colleague");
});

test("without a rule that weighs, the score is another; without one that is silent, it is the same", () => {
  const { verdict } = judgeWhole(conversation);
  expect(judgeWithout("reads-like-an-offer")(conversation).score).toBeLessThan(verdict.score);
  expect(judgeWithout("is-a-colleague")(conversation)).toEqual(verdict);
});

test.each(["replies-to-nothing", "carries-bulk-headers", "bulk-reply-to-nothing", "praise-at-first"])(
  "%s can be taken out, though a combination names it or its family, or it is one",
  (id) => {
    expect(parts.map((part) => part.id)).toContain(id);
    expect(() => judgeWithout(id)(conversation)).not.toThrow();
  },
);
