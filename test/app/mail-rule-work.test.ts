import type { MailRuleDesk } from "../../src/app/mail-rule";
import { createWorld, deliver, refOf, type StoredMail, type World } from "../../src/platform/memory/world";
import { effectivePreset, type EffectivePreset } from "../../src/presets/effective";
import type { Session } from "../../src/app/state";
import { memoryPorts } from "../../src/platform/memory/ports";
import { me, message, sessionOf } from "./scene";

interface Ruled {
  readonly world: World;
  readonly mail: StoredMail;
  readonly session: Session;
  readonly rule: MailRuleDesk;
}

async function ruled(preset: EffectivePreset = effectivePreset([]), from = "ann@seller.example"): Promise<Ruled> {
  const world = createWorld("2026-03-03T09:00:00.000Z", { address: me, name: "Me", language: "en" });
  world.scopes.add("read").add("write").add("rules");
  const mail = deliver(world, message("m1", { from: { name: "Ann", address: from } }));
  deliver(world, message("m2", { from: { name: "Bo", address: "bo@seller.example" }, sentAt: "2026-02-01T09:00:00Z" }));
  deliver(world, message("old", { sentAt: "2025-02-01T09:00:00Z" }));
  deliver(world, message("reply", { from: { address: me }, to: [{ address: from }] }));
  world.selection = { kind: "one", ref: refOf(mail) };
  const session = sessionOf(memoryPorts(world), { preset });
  await session.start();
  const rule = await session.mailRule();
  rule.look();
  return { world, mail, session, rule };
}

const sendersOf = (world: World) => world.mailRules.get("archive")?.senders;

test("shows what it would have caught in 90 days, saves it with the decline, and undo takes it out again", async () => {
  const { world, mail, session, rule } = await ruled();
  expect(rule.state().offered).toEqual(["address", "company"]);
  await rule.propose("address");
  expect(rule.state().proposal?.caught?.newest.map(({ from }) => from)).toEqual(["Ann"]);
  await rule.propose("company");
  expect(rule.state().proposal).toMatchObject({ sender: "@seller.example", caught: { count: 2 } });
  expect(world.mailRules.size).toBe(0);
  await session.declineAndArchive("draft");
  expect(sendersOf(world)).toEqual(["@seller.example"]);
  expect(mail.folder).toBe("archive");
  await session.undo(session.state().run?.entry.id ?? "");
  expect(world.mailRules.size).toBe(0);
  expect(world.journal).toEqual([]);
});

test("undo takes out only what this run put in", async () => {
  const { world, session, rule } = await ruled();
  world.mailRules.set("archive", { senders: ["@other.example"], exceptions: ["friend@other.example"] });
  await rule.propose("company");
  await session.fileSilently();
  expect(sendersOf(world)).toEqual(["@other.example", "@seller.example"]);
  await session.undo(session.state().run?.entry.id ?? "");
  expect(world.mailRules.get("archive")).toMatchObject({ senders: ["@other.example"] });
  expect(world.mailRules.get("archive")?.exceptions).toContain("friend@other.example");
});

test("never for our own house, for whom the reader or the organisation allows, or where the organisation wants none", async () => {
  const never = await ruled(effectivePreset([{ name: "corp", values: { mailRule: "never" } }]));
  expect(never.rule.state().offered).toEqual([]);
  const ours = await ruled(effectivePreset([{ name: "corp", values: { myDomains: ["seller.example"] } }]));
  expect(ours.rule.state().offered).toEqual([]);
  const { rule, session, world } = await ruled();
  await session.changeSettings({ neverJudge: ["friend@seller.example"] });
  await rule.propose("company");
  await session.declineAndArchive("draft");
  expect(world.mailRules.get("archive")?.exceptions).toContain("friend@seller.example");
});

test("a proposal that was dropped, or was for another message, is not saved", async () => {
  const dropped = await ruled();
  await dropped.rule.propose("company");
  dropped.rule.drop();
  await dropped.session.declineAndArchive("draft");
  expect(dropped.world.mailRules.size).toBe(0);
  const { world, session, rule } = await ruled();
  await rule.propose("company");
  const other = deliver(world, message("x", { from: { address: "cleo@two-seller.example" } }), { conversationId: "x" });
  world.selection = { kind: "one", ref: refOf(other) };
  for (const listener of [...world.selectionListeners]) listener();
  await new Promise((resolve) => setTimeout(resolve, 20));
  rule.look();
  expect(rule.state().proposal).toBeNull();
  await session.declineAndArchive("draft");
  expect(world.mailRules.size).toBe(0);
});

test("without consent it says so and proposes nothing; a mailbox without rules leaves the step out and files all the same", async () => {
  const { world, mail, session, rule } = await ruled();
  world.scopes.delete("rules");
  await rule.propose("company");
  expect(rule.state()).toMatchObject({ proposal: null, refused: "no-consent" });
  world.scopes.add("rules");
  await rule.propose("company");
  world.scopes.delete("rules");
  await session.declineAndArchive("draft");
  expect(mail.folder).toBe("archive");
  const step = session.state().run?.entry.steps.find(({ step: { kind } }) => kind === "rule");
  expect(step?.state).toEqual({ state: "skipped", why: "no-consent" });
});

test("can be reviewed, shrunk and removed", async () => {
  const { world, rule } = await ruled();
  world.mailRules.set("archive", { senders: ["@one.example", "@two.example"], exceptions: [] });
  await rule.review();
  expect(rule.state().senders).toEqual(["@one.example", "@two.example"]);
  await rule.take(["@one.example"]);
  expect(sendersOf(world)).toEqual(["@two.example"]);
  await rule.removeAll();
  expect(world.mailRules.size).toBe(0);
  expect(rule.state().senders).toEqual([]);
});
