import fc from "fast-check";
import type { JournalEntry } from "../../src/actions/journal";
import { extendedRule } from "../../src/actions/mail-rule";
import { planDecline } from "../../src/actions/plan";
import { isUnfinished, nextStep, nextUndo, retried } from "../../src/actions/run";
import type { SendingMode, StepKind } from "../../src/actions/step";
import { carryOut, takeBack } from "../../src/app/carry-out";
import { Crash, type Fault } from "../../src/platform/memory/faults";
import { memoryPorts, type MemoryPorts } from "../../src/platform/memory/ports";
import { createWorld, deliver, nowOf, refOf, tick, type StoredMail, type World } from "../../src/platform/memory/world";

/** What can happen, with the faults and delays that its calls meet, in order. */
export interface Event {
  readonly kind: "press" | "double-press" | "resume" | "undo" | "wait" | "reader-moves" | "reader-discards";
  readonly message: number;
  readonly runtime: number;
  readonly mode: SendingMode;
  readonly seconds: number;
  readonly faults: readonly (Fault["kind"] | null)[];
  readonly whys: readonly ("timed-out" | "offline" | "server" | "throttled" | "forbidden" | "gone")[];
  readonly delays: readonly number[];
}

/** Counts what was met: "call fault", and "do|undo step fault" for the step under way at that moment. */
export type Met = Map<string, number>;

/** The run that a runtime is at. */
interface Spot {
  id: string | null;
}

export const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      "press",
      "press",
      "double-press",
      "resume",
      "resume",
      "undo",
      "wait",
      "reader-moves",
      "reader-discards",
    ),
    message: fc.nat(2),
    runtime: fc.nat(1),
    mode: fc.constantFrom<SendingMode>("draft", "send", "send", "reply-form"),
    seconds: fc.constantFrom(1, 60, 200, 400),
    faults: fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom<Fault["kind"]>("refuse", "lose", "crash-before", "crash-after") },
      ),
      { minLength: 10, maxLength: 40, size: "max" },
    ),
    whys: fc.array(fc.constantFrom("timed-out", "offline", "server", "throttled", "forbidden", "gone"), {
      minLength: 1,
      maxLength: 3,
    }),
    delays: fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
  }) as fc.Arbitrary<Event>,
  { maxLength: 30, size: "max" },
);

const theirs = ["Invoices", "Read later"];
const othersRule = "Newsletters";
const ruleBefore = extendedRule(null, ["@known.example"], ["friend@known.example"]);

/** A mailbox with three sales mails, a foreign one and two runtimes of one browser. */
export function createModel(met: Met) {
  const world = createWorld("2026-03-03T09:00:00.000Z", { address: "me@corp.example", name: "Me", language: "en" });
  world.scopes.add("read").add("write").add("send").add("rules");
  world.rules.push(othersRule, "Pitchwall: declined sellers");
  world.mailRules.set("archive", ruleBefore);
  for (const number of [1, 2, 3]) {
    const mail = deliver(world, {
      id: `m${number}`,
      from: { address: `ann${number}@seller${number}.example` },
      body: { type: "text", content: "Offer" },
    });
    mail.categories = number === 2 ? [...theirs, "Pitchwall: declined"] : theirs;
  }
  deliver(world, { id: "friend", from: { address: "bo@friend.example" }, body: { type: "text", content: "Lunch?" } });
  const before = received(world);
  const runtimes = ["a", "b"];
  let ids = 0;

  const perform = async (event: Event): Promise<void> => {
    const works = worksOf(event);
    await Promise.all(
      works.map(async (work, index) => {
        const runner = runtimes[(event.runtime + index) % 2] ?? "a";
        const spot: Spot = { id: null };
        try {
          await work(memoryPortsOf(event, index, spot), runner, spot);
        } catch (error) {
          if (!(error instanceof Crash)) throw error;
          runtimes[(event.runtime + index) % 2] = `pane-${++ids}`;
        }
      }),
    );
  };

  const memoryPortsOf = (event: Event, index: number, spot: Spot): MemoryPorts => {
    let call = index * 3;
    const ports = memoryPorts(world, (name) => {
      const kind = event.faults[call % Math.max(1, event.faults.length)] ?? null;
      const why = event.whys[call % event.whys.length] ?? "server";
      call++;
      if (!kind) return null;
      const lost = kind === "lose" ? uncertainOf(why) : why;
      for (const pair of [name, stepUnderWay(world, name, spot)]) {
        met.set(`${pair} ${kind}`, (met.get(`${pair} ${kind}`) ?? 0) + 1);
      }
      return kind === "refuse" ? { kind, why } : kind === "lose" ? { kind, why: lost } : { kind };
    });
    return slowed(ports, event.delays);
  };

  type Work = (ports: MemoryPorts, runner: string, spot: Spot) => Promise<void>;
  const worksOf = (event: Event): readonly Work[] => {
    switch (event.kind) {
      case "press":
        return [press(event)];
      case "double-press":
        return [press(event), press(event)];
      case "resume":
        return [resume(event)];
      case "undo":
        return [undo(event)];
      case "wait":
        world.time += event.seconds * 1000;
        return [];
      case "reader-moves":
        if (event.seconds === 400) mailOf(event).folder = "inbox";
        return [];
      case "reader-discards":
        discardByReader(world, event);
        return [];
    }
  };

  const mailOf = (event: Event) => {
    const mail = world.mails[event.message];
    if (!mail) throw new Error("no such mail");
    return mail;
  };

  const press =
    (event: Event): Work =>
    async (ports, runner, spot) => {
      const mail = mailOf(event);
      world.holds = (event.delays[0] ?? 0) % 2 === 0;
      world.selection = { kind: "one", ref: refOf(mail) };
      const entry = planDecline({
        id: `run-${++ids}`,
        runner,
        at: nowOf(world),
        message: refOf(mail),
        seller: { key: `seller${event.message}.example`, name: null, people: [] },
        decline: { html: "<p>No.</p>", mode: event.mode },
        undoSeconds: event.seconds > 100 ? 120 : 0,
        category: { name: "Pitchwall: declined", colour: "preset12" },
        folder: "archive",
        access: { write: true, send: true },
        rule: event.seconds === 1 ? undefined : { senders: [`@seller${event.message}.example`], allowed: [] },
      });
      const begun = await ports.journal.begin(entry);
      spot.id = entry.id;
      if (begun.ok) await carryOut(entry, ports, () => undefined);
    };

  const claimedRun = async (
    event: Event,
    ports: MemoryPorts,
    runner: string,
    spot: Spot,
  ): Promise<JournalEntry | null> => {
    const known = world.journal[event.message % Math.max(1, world.journal.length)];
    const claimed = known ? await ports.journal.claim(known.id, runner, ports.clock.now()) : null;
    if (claimed?.ok) spot.id = claimed.value.id;
    return claimed?.ok ? claimed.value : null;
  };

  const resume =
    (event: Event): Work =>
    async (ports, runner, spot) => {
      const entry = await claimedRun(event, ports, runner, spot);
      if (entry?.intent === "do") await carryOut(retried(entry), ports, () => undefined);
      else if (entry) await takeBack(entry, ports, () => undefined);
    };

  const undo =
    (event: Event): Work =>
    async (ports, runner, spot) => {
      const entry = await claimedRun(event, ports, runner, spot);
      if (entry) await takeBack(entry, ports, () => undefined);
    };

  /** Everything works again and whoever held a run is long gone: all runs are carried to their end. */
  const recover = async (): Promise<void> => {
    // Twice: a decline that is tried again where the mailbox holds no mail waits for its time once more.
    await carryOnAll();
    await carryOnAll();
  };

  const carryOnAll = async (): Promise<void> => {
    world.time += 600_000;
    const ports = memoryPorts(world);
    for (const { id } of [...world.journal]) {
      const claimed = await ports.journal.claim(id, "rescuer", ports.clock.now());
      if (!claimed.ok) throw new Error(`cannot claim ${id}: ${claimed.why}`);
      if (claimed.value.intent === "do") await carryOut(retried(claimed.value), ports, () => undefined);
      else await takeBack(claimed.value, ports, () => undefined);
    }
  };

  const undoAll = async (): Promise<void> => {
    const ports = memoryPorts(world);
    for (const { id } of [...world.journal].reverse()) {
      const claimed = await ports.journal.claim(id, "rescuer", ports.clock.now());
      if (claimed.ok) await takeBack(claimed.value, ports, () => undefined);
    }
  };

  return { world, before, perform, recover, undoAll };
}

/** What of the mail rules has to be there whatever happens, and how they stand once all is taken back. */
export function rulesKept(world: World): boolean {
  const ours = world.mailRules.get("archive");
  return world.rules.includes(othersRule) && ruleBefore.senders.every((sender) => ours?.senders.includes(sender));
}

export function rulesRestored(world: World): boolean {
  return JSON.stringify([...world.mailRules]) === JSON.stringify([["archive", ruleBefore]]);
}

/** Which step a call belongs to: most calls are those of one step; the others by where the run stands. */
function stepUnderWay(world: World, call: string, { id }: Spot): string {
  const entry = world.journal.find((known) => known.id === id);
  if (!entry) return "do begin";
  const kind = callsOf[call] ?? kindAt(entry, nowOf(world));
  return `${entry.intent} ${kind}`;
}

const callsOf: Readonly<Record<string, StepKind>> = {
  "mailbox.createReply": "decline",
  "mailbox.createReply:begun": "decline",
  "shown.openReply": "decline",
  "mailbox.send": "confirm",
  "mailbox.categoriesOf": "category",
  "mailbox.setCategory": "category",
  "rules.find": "rule",
  "rules.save": "rule",
  "cases.find": "remember",
  "cases.update": "remember",
  "mailbox.whereIs": "move",
  "mailbox.move": "move",
};

function kindAt(entry: JournalEntry, now: string): string {
  const index = entry.intent === "do" ? nextStep(entry, now)?.index : nextUndo(entry, new Set(), now);
  return entry.steps[index ?? -1]?.step.kind ?? "end";
}

/** The received mail as it lies there now. */
export function received(world: World): readonly StoredMail[] {
  return world.mails.filter(({ reply }) => !reply).map((mail) => ({ ...mail }));
}

/** How many answers to each message have left, and how many complete ones lie unsent. */
export function answers(world: World): { readonly sent: number; readonly unsent: number } {
  tick(world);
  const count = new Map<string, { sent: number; unsent: number }>();
  for (const mail of world.mails) {
    if (!mail.reply) continue;
    const known = count.get(mail.reply.token) ?? { sent: 0, unsent: 0 };
    if (!mail.isDraft) known.sent++;
    else if (mail.folder !== "deleted") known.unsent++;
    count.set(mail.reply.token, known);
  }
  const all = [...count.values()];
  return { sent: Math.max(0, ...all.map(({ sent }) => sent)), unsent: Math.max(0, ...all.map(({ unsent }) => unsent)) };
}

/** Runs that neither came to their end nor stand at a failed step that the pane shows. */
export function hanging(world: World): readonly string[] {
  return world.journal
    .filter((entry) => isUnfinished(entry) && !entry.steps.some(({ state }) => state.state === "failed"))
    .map(({ id }) => id);
}

function discardByReader(world: World, event: Event): void {
  const draft = world.mails.find(({ isDraft, folder }) => isDraft && folder !== "deleted");
  if (draft && event.seconds === 400) draft.folder = "deleted";
}

function uncertainOf(why: string): "timed-out" | "offline" | "server" {
  return why === "offline" || why === "server" ? why : "timed-out";
}

/** The same ports, each call a few turns later, so that two runtimes meet at different places. */
function slowed(ports: MemoryPorts, delays: readonly number[]): MemoryPorts {
  let call = 0;
  const slow = <P extends object>(port: P): P =>
    Object.fromEntries(
      Object.entries(port).map(([method, run]) => [
        method,
        method === "onChange"
          ? run
          : async (...args: readonly unknown[]) => {
              const turns = delays[call++ % delays.length] ?? 0;
              for (let turn = 0; turn < turns; turn++) await Promise.resolve();
              return (run as (...args: readonly unknown[]) => unknown)(...args);
            },
      ]),
    ) as P;
  return {
    ...ports,
    mailbox: slow(ports.mailbox),
    shown: slow(ports.shown),
    rules: slow(ports.rules),
    cases: slow(ports.cases),
    journal: slow(ports.journal),
  };
}
