import type { Case } from "../../src/mail/case";
import { kit } from "./kit";
import { preset, scene } from "./scene";

async function filedMailbox(granted = true) {
  const set = await scene(kit, (world) => {
    if (granted) world.scopes.add("read");
  });
  set.mail.categories = [preset.category.name];
  return { ...set, sellers: await set.session.sellers() };
}

test("looking changes nothing and says who would be added; taking adds, and undo takes away again", async () => {
  const { world, sellers } = await filedMailbox();
  await sellers.rebuild.look();
  expect(sellers.rebuild.state()).toEqual({ phase: "found", added: ["Ann"], repaired: [] });
  expect(world.cases.size).toBe(0);
  await sellers.rebuild.take();
  expect([...world.cases.keys()]).toEqual(["seller.example"]);
  expect(sellers.state()).toMatchObject({ undo: { kind: "rebuilt" }, rows: [{ key: "seller.example" }] });
  await sellers.rebuild.look();
  expect(sellers.rebuild.state()).toEqual({ phase: "found", added: [], repaired: [] });
  await sellers.undo();
  expect(world.cases.size).toBe(0);
});

test("a case that another pane wrote between looking and taking is not dropped", async () => {
  const { world, sellers } = await filedMailbox();
  await sellers.rebuild.look();
  const newer: Case = {
    sellerKey: "seller.example",
    name: "Seller",
    people: ["ann@seller.example"],
    refusals: [{ at: "2026-03-03T08:00:00.000Z", kind: "declined" }],
    touchesSince: 0,
    lastTouchAt: null,
    taken: [{ at: "2026-03-03T08:00:00.000Z", runId: "r7", what: "declined" }],
    status: "declined",
  };
  world.cases.set("seller.example", newer);
  await sellers.rebuild.take();
  expect(world.cases.get("seller.example")).toEqual(newer);
  await sellers.undo();
  expect(world.cases.get("seller.example")).toEqual(newer);
});

test("what was found and put aside is not added", async () => {
  const { world, sellers } = await filedMailbox();
  await sellers.rebuild.look();
  sellers.rebuild.leave();
  await sellers.rebuild.take();
  expect(world.cases.size).toBe(0);
});

test("without consent it says why", async () => {
  const { world, sellers } = await filedMailbox(false);
  world.refusal = "no-consent";
  await sellers.rebuild.look();
  expect(sellers.rebuild.state()).toEqual({ phase: "refused", why: "no-consent" });
});
