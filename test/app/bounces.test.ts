import { deliver, refOf, select, type World } from "../../src/platform/memory/world";
import { kit } from "./kit";
import { me, message, pane, scene, settled } from "./scene";

const report = {
  from: { address: "postmaster@corp.example" },
  to: [{ address: me }],
  subject: "Undeliverable: RE: Our offer",
  body: { type: "text", content: "The address ann@seller.example was not found." },
} as const;

async function declined() {
  const set = await scene(kit, ({ scopes }) => void scopes.add("read").add("write").add("send"));
  await set.session.declineAndArchive("send");
  set.world.time += 600_000;
  return set;
}

const later = (world: World): string => new Date(world.time).toISOString();

test("a report in the conversation is noticed when a pane starts, and shown with its run", async () => {
  const { world, mail, session } = await declined();
  session.stop();
  const sentAt = later(world);
  deliver(world, message("ndr", { ...report, sentAt }), { conversationId: mail.conversationId });
  const next = pane(world, kit, "next");
  await next.session.start();
  await settled();
  expect(next.session.state().earlierRuns[0]?.entry.bouncedAt).toBe(sentAt);
  expect(world.journal[0]?.bouncedAt).toBe(sentAt);
});

test("a report of another conversation is known by the seller it speaks of, when the reader opens it", async () => {
  const { world, session } = await declined();
  const ndr = deliver(world, message("ndr", { ...report, sentAt: later(world) }), { conversationId: "other" });
  select(world, { kind: "one", ref: refOf(ndr) });
  await settled();
  await settled();
  expect(session.state().run?.entry.bouncedAt).toBe(later(world));
});

test("what is about others, came before, or is no report is passed over", async () => {
  const { world, mail, session } = await declined();
  session.stop();
  const conversationId = mail.conversationId;
  deliver(world, message("early", { ...report, sentAt: "2026-03-02T10:00:00Z" }), { conversationId });
  deliver(world, message("delay", { ...report, subject: "Delivery delayed", sentAt: later(world) }), {
    conversationId,
  });
  const next = pane(world, kit, "next");
  await next.session.start();
  const body = { type: "text", content: "The address bo@other.example was not found." } as const;
  const other = deliver(world, message("o", { ...report, body, sentAt: later(world) }), { conversationId: "other" });
  select(world, { kind: "one", ref: refOf(other) });
  await settled();
  await settled();
  expect(world.journal[0]?.bouncedAt).toBeUndefined();
});
