import { compileRules } from "../../src/engine/compile";
import { readConversation } from "../../src/engine/read";
import { repliesIn } from "../../src/engine/replies";
import { catalogue } from "../../src/rules/catalogue";

const rules = compileRules(catalogue);
const ME = "me@corp.example";
const ANN = "ann@seller.example";

/** Ids of the replies, message by message, in the order of time. */
function repliesTo(...mails: readonly (readonly [from: string, content: string])[]): readonly (string | null)[] {
  const messages = mails.map(([from, content], at) => ({
    id: `m${at}`,
    from: { address: from },
    to: [{ address: from === ME ? ANN : ME }],
    sentAt: `2026-03-0${at + 1}T09:00:00Z`,
    body: { type: "text" as const, content },
  }));
  const { facts } = readConversation(rules, { id: "c", me: [ME], myDomains: [], messages });
  const replies = repliesIn(facts);
  return facts.timeline.map((placed) => replies.get(placed)?.placed.message.id ?? null);
}

test("the next message of the other side is the reply, to every message before it", () => {
  expect(repliesTo([ANN, "A board?"], [ANN, "Still a board?"], [ME, "No."], [ANN, "A pity."])).toEqual([
    "m2",
    "m2",
    "m3",
    null,
  ]);
});

test("an absence note is no reply", () => {
  const away = "I am out of the office until Monday and will answer your message after my return.";
  expect(repliesTo([ANN, "A board?"], [ME, away], [ME, "No board."])).toEqual(["m2", null, null]);
});
