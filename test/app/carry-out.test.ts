import fc from "fast-check";
import type { StoredMail } from "../../src/platform/memory/world";
import { answers, createModel, events, hanging, received, rulesKept, rulesRestored, type Met } from "./carry-out-model";

/** Every call that a run makes, at which each kind of fault must have been met. */
const calls = [
  "mailbox.findReply",
  "mailbox.createReply",
  "mailbox.send",
  "mailbox.discardDraft",
  "mailbox.categoriesOf",
  "mailbox.setCategory",
  "mailbox.whereIs",
  "mailbox.move",
  "shown.openReply",
  "rules.find",
  "rules.save",
  "cases.find",
  "cases.update",
  "journal.begin",
  "journal.claim",
  "journal.write",
  "journal.end",
];
const faults = ["refuse", "lose", "crash-before", "crash-after"];
const kinds = ["decline", "confirm", "category", "rule", "remember", "move"];

/** How often each step met each fault and each crash point, on the way forward and on the way back. */
function report(met: Met): readonly string[] {
  const pairs = ["do", "undo"].flatMap((way) => kinds.map((kind) => `${way} ${kind}`));
  return [
    `${"step".padEnd(16)}${faults.map((fault) => fault.padStart(14)).join("")}`,
    ...pairs.map(
      (pair) =>
        `${pair.padEnd(16)}${faults.map((fault) => String(met.get(`${pair} ${fault}`) ?? 0).padStart(14)).join("")}`,
    ),
  ];
}

test("3,000 histories with faults, crashes, double presses and two runtimes", async () => {
  const met: Met = new Map();
  await fc.assert(
    fc.asyncProperty(events, async (history) => {
      const model = createModel(met);
      for (const event of history) {
        await model.perform(event);
        const problems = broken(model.world, model.before);
        if (problems.length > 0) throw new Error(problems.join(", "));
      }
      await model.recover();
      expect(hanging(model.world)).toEqual([]);
      expect(answers(model.world).sent).toBeLessThanOrEqual(1);
      await model.undoAll();
      expect(model.world.journal).toEqual([]);
      expect([...model.world.cases.keys()]).toEqual([]);
      expect(received(model.world)).toEqual(model.before);
      expect(rulesRestored(model.world)).toBe(true);
    }),
    { numRuns: 3000, seed: 7 },
  );
  const steps = ["do", "undo"].flatMap((way) => kinds.map((kind) => `${way} ${kind}`));
  const never = [...calls, ...steps]
    .flatMap((one) => faults.map((fault) => `${one} ${fault}`))
    .filter((pair) => !met.has(pair));
  process.stdout.write(`${report(met).join("\n")}\n`);
  expect(never).toEqual([]);
  expect(met.get("mailbox.createReply:begun crash-before")).toBeGreaterThan(0);
}, 120_000);

type World = ReturnType<typeof createModel>["world"];

/** What must never be: a second answer, received mail elsewhere than Inbox or Archive, a foreign category gone. */
function broken(world: World, before: readonly StoredMail[]): readonly string[] {
  const { sent, unsent } = answers(world);
  const problems = [sent > 1 ? `${sent} answers sent` : "", unsent > 1 ? `${unsent} answers lie unsent` : ""];
  if (!rulesKept(world)) problems.push("a rule of somebody else's is gone");
  for (const known of before) {
    const now = world.mails.find(({ internetMessageId }) => internetMessageId === known.internetMessageId);
    if (now?.folder !== "inbox" && now?.folder !== "archive") problems.push(`${known.id} is lost`);
    if (String(now?.categories.filter(isForeign)) !== String(known.categories.filter(isForeign))) {
      problems.push(`${known.id} has lost a category`);
    }
  }
  return problems.filter(Boolean);
}

function isForeign(name: string): boolean {
  return name !== "Pitchwall: declined";
}
