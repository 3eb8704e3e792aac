import { withInMail } from "../../src/app/inmail";
import type { Case } from "../../src/mail/case";
import { deliver, refOf } from "../../src/platform/memory/world";
import { kit } from "./kit";
import { message, scene } from "./scene";

function known(sellerKey: string, ...people: readonly string[]): Case {
  return {
    sellerKey,
    name: null,
    people,
    refusals: [{ at: "2026-03-01T09:00:00.000Z", kind: "declined" }],
    touchesSince: 0,
    lastTouchAt: null,
    taken: [],
    status: "declined",
  };
}

const notice = (name: string, address = "inmail-hit-reply@linkedin.com") =>
  message("n1", { from: { name, address }, sentAt: "2026-03-02T09:00:00Z" });

const writer = (name: string, cases: readonly Case[], address?: string): string | undefined => {
  const conversation = { id: "c", me: [], myDomains: [], messages: [notice(name, address)] };
  return withInMail(conversation, cases).messages[0]?.from?.address;
};

test.each([
  ["Ann Seller", "ann.seller@acme.example"],
  ["Ann Seller via LinkedIn", "seller.ann@acme.example"],
  ["Ann M. Seller", "aseller@acme.example"],
  ["Åsa Müller-Öst", "asa.ost@acme.example"],
  ["Ann Seller", "annseller@acme.example"],
])("%s of LinkedIn is %s", (name, address) => {
  expect(writer(name, [known("acme.example", address), known("b.example", "bob@b.example")])).toBe(address);
});

test.each([
  [
    "two sellers have such a person",
    "Ann Seller",
    [known("a.example", "ann.seller@a.example"), known("b.example", "ann.seller@b.example")],
    undefined,
  ],
  ["one word is no name", "Ann", [known("a.example", "ann@a.example")], undefined],
  ["a freemail address is nobody's company", "Ann Seller", [known("x@gmail.com", "ann.seller@gmail.com")], undefined],
  ["LinkedIn's own news", "Ann Seller", [known("a.example", "ann.seller@a.example")], "news@linkedin.com"],
  [
    "somebody else's mail",
    "Ann Seller",
    [known("a.example", "ann.seller@a.example")],
    "inmail-hit-reply@notlinkedin.com",
  ],
] as const)("nobody is guessed at: %s", (_why, name, cases, address) => {
  expect(writer(name, cases, address)).toBe(address ?? "inmail-hit-reply@linkedin.com");
});

test("a notice that a declined seller wrote on LinkedIn counts as a touch of that seller", async () => {
  const { session, world } = await scene(kit, (at) => {
    at.cases.set("seller.example", known("seller.example", "ann.seller@seller.example"));
    const mail = deliver(at, notice("Ann Seller via LinkedIn"), { conversationId: "in" });
    at.selection = { kind: "one", ref: refOf(mail) };
  });
  const { reading } = session.state();
  if (reading.kind !== "judged") throw new Error(reading.kind);
  expect(reading.verdict.seller.key).toBe("seller.example");
  expect(reading.known).toMatchObject({ touchesSince: 1, lastTouchAt: "2026-03-02T09:00:00.000Z" });
  expect(world.cases.get("seller.example")?.touchesSince).toBe(1);
});

test("a meeting request of a declined seller counts as a touch, like any message", async () => {
  const { session } = await scene(kit, (at) => {
    at.cases.set("seller.example", known("seller.example", "ann@seller.example"));
    const invitation = message("<invitation@seller.example>", {
      subject: "Invitation: 30 min intro",
      headers: { "x-calendar-method": "request", "x-calendar-organizer": "ann@seller.example" },
      body: { type: "text", content: "30 min intro\nTuesday 16:00\nJoin: https://meet.seller.example/ann" },
    });
    at.selection = { kind: "one", ref: refOf(deliver(at, invitation, { conversationId: "meeting" })) };
  });
  const { reading } = session.state();
  if (reading.kind !== "judged") throw new Error(reading.kind);
  expect(reading.known?.touchesSince).toBe(1);
});
