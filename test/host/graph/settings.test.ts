import type { Host } from "../../../src/host/options";
import { seedMessage } from "../../../src/host/seed";
import { ann, me, signedIn, startLocal, type Graph } from "../local-host";

let host: Host;
let graph: Graph;
const rules = "/me/mailFolders/inbox/messageRules";

beforeEach(async () => {
  host = await startLocal();
  graph = await signedIn(host);
});
afterEach(async () => {
  const differences = await host.control.audit();
  await host.close();
  expect(differences).toEqual([]);
});

const from = (address: string) => ({ fromAddresses: [{ emailAddress: { address } }] });
const mail = (subject: string) => seedMessage({ from: ann, to: [me], sentAt: "2026-04-01T08:00:00Z", subject });

test("a rule acts on mail that arrives, not on mail that is there", async () => {
  const archive = (await graph("GET", "/me/mailFolders/archive")).body.id;
  const made = await graph("POST", rules, {
    displayName: "Seller",
    sequence: 1,
    isEnabled: true,
    conditions: from("ANN@seller.example"),
    actions: { moveToFolder: archive, assignCategories: ["Red category"], markAsRead: true, stopProcessingRules: true },
  });
  expect(made.status).toBe(201);
  expect(host.control.messages("archive")).toHaveLength(0);
  const item = await host.control.deliver(mail("Again"));
  expect(item.folder.wellKnownName).toBe("archive");
  expect(item).toMatchObject({ isRead: true, categories: ["Red category"] });
});

test("a rule made without isEnabled is off; exceptions and order count", async () => {
  const archive = (await graph("GET", "/me/mailFolders/archive")).body.id;
  const rule = {
    displayName: "R",
    sequence: 2,
    conditions: from("ann@seller.example"),
    actions: { moveToFolder: archive },
  };
  const made = await graph("POST", rules, rule);
  expect(made.body.isEnabled).toBe(false);
  expect((await host.control.deliver(mail("One"))).folder.wellKnownName).toBe("inbox");
  await graph("PATCH", `${rules}/${made.body.id}`, { isEnabled: true, exceptions: { subjectContains: ["INVOICE"] } });
  expect((await host.control.deliver(mail("Two"))).folder.wellKnownName).toBe("archive");
  expect((await host.control.deliver(mail("Your invoice"))).folder.wellKnownName).toBe("inbox");
  const first = { ...rule, displayName: "Keep", sequence: 1, isEnabled: true, actions: { stopProcessingRules: true } };
  expect((await graph("POST", rules, first)).status).toBe(201);
  expect((await host.control.deliver(mail("Three"))).folder.wellKnownName).toBe("inbox");
  expect((await graph("DELETE", `${rules}/${made.body.id}`)).status).toBe(204);
  expect((await graph("GET", rules)).body.value).toHaveLength(1);
});

test("rules that the service would not take", async () => {
  const base = { displayName: "R", sequence: 1, isEnabled: true };
  const post = (rule: object, path = rules) => graph("POST", path, { ...base, ...rule });
  expect((await post({})).status).toBe(400);
  expect((await post({ actions: {} })).status).toBe(400);
  expect((await post({ actions: { moveToFolder: "archive" } })).body.error.code).toBe("ErrorInvalidIdMalformed");
  expect((await post({ actions: { delete: true } }, "/me/mailFolders/archive/messageRules")).status).toBe(400);
  const many = Array.from({ length: 20_000 }, (_none, at) => ({ emailAddress: { address: `a${at}@x.example` } }));
  expect((await post({ actions: { markAsRead: true }, conditions: { fromAddresses: many } })).body.error.code).toBe(
    "ErrorRulesOverQuota",
  );
});

test("a read-only rule shows nothing of itself and cannot be changed", async () => {
  host.control.addRule({
    id: "ro",
    displayName: "Made elsewhere",
    sequence: 1,
    isEnabled: true,
    hasError: false,
    isReadOnly: true,
    conditions: {},
    exceptions: {},
    actions: { markAsRead: true },
  });
  const { body } = await graph("GET", rules);
  expect(body.value[0]).not.toHaveProperty("actions");
  expect((await graph("PATCH", `${rules}/ro`, { sequence: 2 })).status).toBe(400);
});

test("master categories: creation, duplicates, colour, deletion", async () => {
  const path = "/me/outlook/masterCategories";
  const made = await graph("POST", path, { displayName: "Sales, declined", color: "preset22" });
  expect([made.status, made.body.color]).toEqual([201, "preset22"]);
  expect((await graph("POST", path, { displayName: "SALES, declined", color: "preset1" })).status).toBe(409);
  expect((await graph("POST", path, { displayName: "x", color: "preset25" })).status).toBe(400);
  expect((await graph("PATCH", `${path}/${made.body.id}`, { displayName: "y" })).status).toBe(400);
  expect((await graph("PATCH", `${path}/${made.body.id}`, { color: "preset3" })).body.color).toBe("preset3");
  expect((await graph("DELETE", `${path}/${made.body.id}`)).status).toBe(204);
  expect(host.control.masterCategories().map(({ displayName }) => displayName)).not.toContain("Sales, declined");
});
