import { extendedRule, mailRuleName } from "../../src/actions/mail-rule";
import type { MessageRule } from "../../src/host/outlook/rules";
import { graphMailRules } from "../../src/platform/graph/mail-rules";
import type { MailRulePlace, MailRulesPort } from "../../src/ports/mail-rules";
import { seedMessage } from "../../src/host/seed";
import { graphScene, type GraphScene } from "./graph-scene";

let scene: GraphScene;
let rules: MailRulesPort;
const archive: MailRulePlace = { folder: { kind: "well-known", name: "archive" }, category: "Pitchwall: declined" };
const rule = (...senders: readonly string[]) => extendedRule(null, senders, ["friend@seller.example"]);

beforeEach(async () => {
  scene = await graphScene();
  rules = graphMailRules(scene.calls);
});
afterEach(async () => scene.close());

function foreign(part: Partial<MessageRule>): MessageRule {
  const made: MessageRule = {
    id: `f${scene.host.control.rules().length}`,
    displayName: "Theirs",
    sequence: 1,
    isEnabled: true,
    hasError: false,
    isReadOnly: false,
    conditions: { subjectContains: ["invoice"] },
    exceptions: {},
    actions: { markAsRead: true },
    ...part,
  };
  scene.host.control.addRule(made);
  return made;
}

async function arrives(address: string): Promise<string | null> {
  const item = await scene.host.control.deliver(
    seedMessage({ from: { name: "", address }, sentAt: "2026-03-01T09:00:00Z", internetMessageId: `<${address}>` }),
  );
  return item.folder.wellKnownName;
}

test("made once, extended in place, shrunk and removed; it files what comes and nobody else's mail", async () => {
  expect(await rules.find(archive)).toEqual({ ok: true, value: null });
  await rules.save(archive, rule("@seller.example"));
  await rules.save(archive, rule("@seller.example", "ann@other.example"));
  const ours = scene.host.control.rules().filter(({ displayName }) => displayName === mailRuleName);
  expect(ours).toHaveLength(1);
  expect(ours[0]).toMatchObject({ isEnabled: true, actions: { assignCategories: ["Pitchwall: declined"] } });
  expect(await rules.find(archive)).toEqual({ ok: true, value: rule("@seller.example", "ann@other.example") });
  expect(await arrives("New@Seller.example")).toBe("archive");
  expect(await arrives("ann@other.example")).toBe("archive");
  expect(await arrives("friend@seller.example")).toBe("inbox");
  expect(await arrives("cleo@seller.example.org")).toBe("inbox");
  await rules.save(archive, null);
  expect(scene.host.control.rules()).toEqual([]);
});

test("one rule for each folder", async () => {
  const named: MailRulePlace = { ...archive, folder: { kind: "named", name: "Declined" } };
  await rules.save(archive, rule("@one.example"));
  await rules.save(named, rule("@two.example"));
  expect(scene.host.control.rules()).toHaveLength(2);
  expect(await rules.find(named)).toEqual({ ok: true, value: rule("@two.example") });
  expect(scene.host.control.folders().map(({ name }) => name)).toContain("Declined");
});

test("rules of others stay as they are and come first; ours made by two panes at once become one", async () => {
  const theirs = [foreign({ sequence: 7 }), foreign({ isReadOnly: true, displayName: "Read-only" })].map((one) => ({
    ...one,
  }));
  await rules.save(archive, rule("@one.example"));
  const [mine] = scene.host.control.rules().filter(({ displayName }) => displayName === mailRuleName);
  expect(mine?.sequence).toBe(8);
  foreign({ ...(mine as MessageRule), id: "twin", conditions: { senderContains: ["@TWO.example"] } });
  expect(await rules.find(archive)).toMatchObject({ value: { senders: ["@one.example", "@two.example"] } });
  await rules.save(archive, rule("@one.example", "@two.example"));
  expect(scene.host.control.rules().filter(({ displayName }) => displayName === mailRuleName)).toHaveLength(1);
  expect(scene.host.control.rules().slice(0, 2)).toEqual(theirs);
});

test.each([
  ["read-only", { isReadOnly: true }],
  ["with a fault", { hasError: true }],
  ["with a condition of the reader's", { conditions: { senderContains: ["@a.example"], subjectContains: ["x"] } }],
  ["that does more", { actions: { markAsRead: true, delete: false } }],
])("a rule of our name %s is left alone", async (_, part) => {
  const { control } = scene.host;
  const moveToFolder = control.folders().find(({ wellKnownName }) => wellKnownName === "archive")?.id;
  const changed = foreign({
    displayName: mailRuleName.toUpperCase(),
    conditions: { senderContains: ["@a.example"] },
    ...part,
    actions: { moveToFolder, ...("actions" in part ? part.actions : {}) },
  });
  const before = JSON.stringify(changed);
  expect(await rules.find(archive)).toEqual({ ok: false, why: "changed" });
  expect(await rules.save(archive, rule("@b.example"))).toEqual({ ok: false, why: "changed" });
  expect(control.rules().map((one) => JSON.stringify(one))).toEqual([before]);
});

test("stays under the quota of all rules together, by its own reckoning and by the service's", async () => {
  foreign({ conditions: { subjectContains: ["x".repeat(200 * 1024)] } });
  const many = Array.from({ length: 1500 }, (_, index) => `@seller-${index}.example`);
  scene.host.control.clearGraphCalls();
  expect(await rules.save(archive, rule(...many))).toEqual({ ok: false, why: "too-large" });
  expect(scene.host.control.graphCalls().filter(({ method }) => method === "POST")).toEqual([]);
  expect(await rules.save(archive, rule("@one.example"))).toEqual({ ok: true, value: undefined });
});

test("a mailbox that allows no rules says so", async () => {
  scene.host.control.faults.add({ kind: 403, path: "messageRules", times: 9 });
  expect(await rules.find(archive)).toEqual({ ok: false, why: "forbidden" });
});
