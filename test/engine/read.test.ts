import { answersBefore, type Reading } from "../../src/engine/read";
import type { StanceReading } from "../../src/facts/stance";
import { timeline } from "../../src/facts/timeline";
import { cleanBody } from "../../src/mail/clean";

const neutral: StanceReading = { stance: "neutral", words: null, confidence: 0 };

/** A conversation of so many messages, theirs and ours in turn; how often its timeline was looked into is counted. */
function conversation(count: number) {
  const placed = timeline({
    id: "c",
    me: ["me@corp.example"],
    myDomains: [],
    messages: Array.from({ length: count }, (_, at) => ({
      id: `m${at}`,
      from: { address: at % 2 === 0 ? "ann@seller.example" : "me@corp.example" },
      sentAt: new Date(Date.UTC(2026, 0, 1, at)).toISOString(),
      body: { type: "text" as const, content: "Words." },
    })),
  });
  const looked = { times: 0 };
  const watched = new Proxy(placed, {
    get: (target, name, receiver) => {
      looked.times += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const read = placed.map((each) => ({ placed: each, body: cleanBody(each.message.body) }));
  const ours = read.filter((each) => each.placed.direction === "out");
  const facts = {
    timeline: watched,
    inbound: read.filter((each) => each.placed.direction === "in"),
    outbound: ours,
    answers: ours.map((each) => ({ placed: each.placed, reading: neutral })),
  };
  return { reading: { facts, scans: [] } as unknown as Reading, looked, placed };
}

test("the answers before a message are those that stand before it in time", () => {
  const { reading, placed } = conversation(6);
  const before = placed.map((each) => answersBefore(reading.facts, each).map((answer) => answer.placed.message.id));
  expect(before).toEqual([[], [], ["m1"], ["m1"], ["m1", "m3"], ["m1", "m3"]]);
});

test("twice the messages cost twice the looks into the timeline", () => {
  const cost = (count: number): number => {
    const { reading, looked, placed } = conversation(count);
    for (const each of placed) answersBefore(reading.facts, each);
    return looked.times;
  };
  expect(cost(400)).toBeLessThan(2.2 * cost(200));
});
