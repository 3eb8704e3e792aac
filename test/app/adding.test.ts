import { kit } from "./kit";
import { me, message, scene, show } from "./scene";
import { deliver } from "../../src/platform/memory/world";
import type { Message } from "../../src/mail/message";

/** A file as the memory port reads it: the message as JSON. */
function file(mail: Message): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: "mail.eml", bytes: new Uint8Array(Buffer.from(JSON.stringify(mail))) };
}

const theirs = message("<old@seller.example>", { sentAt: "2026-02-20T09:00:00Z" });
const ours = message("<no@corp.example>", {
  from: { address: me },
  to: [{ address: "ann@seller.example" }],
  sentAt: "2026-02-21T09:00:00Z",
  body: { type: "text", content: "refusal" },
});

test("mail of both sides joins what is judged, oldest first, and opens nowhere", async () => {
  const { session } = await scene(kit);
  expect(await session.addMail([file(ours), file(theirs)])).toEqual(["added", "added"]);
  const { reading } = session.state();
  if (reading.kind !== "judged") throw new Error(reading.kind);
  expect(reading.coverage).toBe("added");
  expect(reading.conversation.messages.map(({ id }) => id)).toEqual([theirs.id, ours.id, expect.anything()]);
  expect(Object.keys(reading.refs)).toHaveLength(1);
  expect(await session.addMail([file(theirs)])).toEqual(["known"]);
});

test("a colleague of the seller belongs to it; mail of others, and what is no mail, does not", async () => {
  const { session } = await scene(kit);
  const boss = message("<boss@seller.example>", { from: { address: "boss@mail.seller.example" } });
  const stranger = message("<x@else.example>", { from: { address: "x@else.example" } });
  const toOthers = { ...ours, id: "<o@corp.example>", to: [{ address: "x@else.example" }] };
  const broken = { name: "cat.png", bytes: new Uint8Array([1, 2, 3]) };
  expect(await session.addMail([file(boss), file(stranger), file(toOthers), broken])).toEqual([
    "added",
    "foreign",
    "foreign",
    "unreadable",
  ]);
});

test("what was added is held for this selection only", async () => {
  const { session, world, mail } = await scene(kit);
  await session.addMail([file(theirs)]);
  const other = deliver(world, message("m9", { from: { address: "x@else.example" } }), { conversationId: "c9" });
  show(world, other);
  await new Promise((resolve) => setTimeout(resolve, 20));
  show(world, mail);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { reading } = session.state();
  if (reading.kind !== "judged") throw new Error(reading.kind);
  expect(reading.coverage).toBe("message");
  expect(reading.conversation.messages).toHaveLength(1);
});

test("nothing is shown: nothing joins", async () => {
  const { session } = await scene(kit, (world) => void (world.selection = { kind: "none" }));
  expect(await session.addMail([file(theirs)])).toEqual(["stale"]);
});
