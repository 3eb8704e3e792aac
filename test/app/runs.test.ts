import type { Session } from "../../src/app/state";
import { declineFromRibbon } from "../../src/app/command";
import { memoryPorts } from "../../src/platform/memory/ports";
import type { World } from "../../src/platform/memory/world";
import type { ClockPort } from "../../src/ports/outside";
import { kit } from "./kit";
import { judge, pane, preset, scene, sessionOf, settled } from "./scene";

/** A clock that a test moves by hand: whoever waits comes back when the time has come. */
function handClock(world: World): ClockPort & { readonly move: (milliseconds: number) => Promise<void> } {
  let waiting: { readonly until: number; readonly end: () => void }[] = [];
  return {
    now: () => new Date(world.time).toISOString(),
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        waiting.push({ until: world.time + milliseconds, end: resolve });
        signal?.onCancel(resolve);
      }),
    move: async (milliseconds) => {
      world.time += milliseconds;
      const due = waiting.filter(({ until }) => until <= world.time);
      waiting = waiting.filter(({ until }) => until > world.time);
      for (const { end } of due) end();
      await settled();
      await settled();
    },
  };
}

type HandClock = ReturnType<typeof handClock>;

function paneWith(world: World, runner: string, clock: HandClock): Session {
  return sessionOf({ ...memoryPorts(world), clock }, { runner });
}

/** A mailbox that sends for us but cannot hold a mail back. */
async function withoutHold() {
  const {
    world,
    mail,
    session: first,
  } = await scene(kit, (made) => {
    made.scopes.add("read").add("write").add("send");
    made.holds = false;
  });
  first.stop();
  const clock = handClock(world);
  const session = paneWith(world, "pane", clock);
  await session.start();
  return { world, mail, clock, session };
}

const answers = (world: World): readonly string[] =>
  world.mails.filter(({ reply }) => reply).map(({ folder }) => folder);

describe("sending where the mailbox cannot hold a mail back", () => {
  test("everything else is done at once, the draft waits, and the open pane sends it at its time", async () => {
    const { world, mail, clock, session } = await withoutHold();
    await session.declineAndArchive("send");
    expect(mail.folder).toBe("archive");
    expect(answers(world)).toEqual(["drafts"]);
    expect(session.state().run).toMatchObject({ phase: "waiting", leavesAt: "2026-03-03T09:02:00.000Z" });
    await clock.move(119_000);
    expect(answers(world)).toEqual(["drafts"]);
    await clock.move(2000);
    expect(answers(world)).toEqual(["sent"]);
    expect(session.state().run?.phase).toBe("finished");
  });

  test("undo inside the window takes the draft back and nothing leaves later", async () => {
    const { world, mail, clock, session } = await withoutHold();
    await session.declineAndArchive("send");
    await clock.move(60_000);
    await session.undo(session.state().run?.entry.id ?? "");
    expect(mail.folder).toBe("inbox");
    await clock.move(600_000);
    expect(answers(world)).toEqual(["deleted"]);
  });

  test("two panes open: one sends, and once", async () => {
    const { world, clock, session } = await withoutHold();
    const other = paneWith(world, "other", clock);
    await session.declineAndArchive("send");
    await other.start();
    expect(other.state().earlierRuns[0]?.phase).toBe("waiting");
    await clock.move(121_000);
    await clock.move(10_000);
    expect(answers(world)).toEqual(["sent"]);
    expect(world.journal[0]?.steps.map(({ state }) => state.state)).not.toContain("held");
  });

  test("the ribbon leaves it waiting and says so; a pane opened in time sends it", async () => {
    const { world, clock, session } = await withoutHold();
    session.stop();
    world.settings = { sending: "send", wordingApprovedAt: "2026-03-01T00:00:00.000Z" };
    const ports = { ...memoryPorts(world), clock };
    const options = { ports, judge, decline: async () => kit, preset, runner: "ribbon", newId: () => "r1" };
    expect(await declineFromRibbon({ ...options, mayAsk: false })).toBe("held");
    const opened = paneWith(world, "later", clock);
    await opened.start();
    await clock.move(121_000);
    expect(answers(world)).toEqual(["sent"]);
  });

  test("no pane was open: long after its time nothing is sent by itself, it stands as stopped", async () => {
    const { world, clock, session } = await withoutHold();
    await session.declineAndArchive("send");
    session.stop();
    await clock.move(3_600_000);
    const opened = paneWith(world, "later", clock);
    await opened.start();
    await clock.move(60_000);
    expect(answers(world)).toEqual(["drafts"]);
    const [left] = opened.state().earlierRuns;
    expect(left?.phase).toBe("stopped");
    await opened.resume(left?.entry.id ?? "");
    expect(answers(world)).toEqual(["sent"]);
  });
});

describe("undo while the steps still run", () => {
  test("in the same pane: the step under way ends, the others never begin, all is put back", async () => {
    const { world, mail, session } = await scene(kit, ({ scopes }) => void scopes.add("write"));
    let pressed: Promise<void> | null = null;
    const moved: string[] = [];
    session.subscribe(({ run }) => {
      moved.push(mail.folder);
      const under = run?.entry.steps.find(({ state }) => state.state === "running");
      if (under?.step.kind === "category") pressed ??= session.undo(run?.entry.id ?? "");
    });
    await session.declineAndArchive();
    await pressed;
    expect(pressed).not.toBeNull();
    expect(moved).not.toContain("archive");
    expect(mail).toMatchObject({ folder: "inbox", categories: [] });
    expect(answers(world)).toEqual(["deleted"]);
    expect(world.journal).toEqual([]);
    expect(session.state().run?.phase).toBe("undone");
  });

  test("of a run that the ribbon carries on: the pane waits for its end and takes it back", async () => {
    const { world, mail, session } = await scene(kit, ({ scopes }) => void scopes.add("write"));
    const ports = memoryPorts(world);
    let goOn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const slow = {
      ...ports,
      mailbox: {
        ...ports.mailbox,
        move: (...asked: Parameters<typeof ports.mailbox.move>) => gate.then(() => ports.mailbox.move(...asked)),
      },
    };
    const clock = { ...ports.clock, wait: () => new Promise<void>(() => undefined) };
    const options = { judge, decline: async () => kit, preset, mayAsk: false, runner: "ribbon", newId: () => "r1" };
    const ribbon = declineFromRibbon({ ...options, ports: { ...slow, clock } });
    await settled();
    expect(world.journal[0]?.steps.at(-1)?.state.state).toBe("running");
    const undone = session.undo("r1");
    await Promise.resolve();
    goOn();
    await ribbon;
    await undone;
    expect(mail).toMatchObject({ folder: "inbox", categories: [] });
    expect(world.journal).toEqual([]);
  });
});

describe("a pane that closes with the move, since the message leaves the screen", () => {
  const closing = async (kind: "crash-before" | "crash-after") => {
    const set = await scene(kit, ({ scopes }) => void scopes.add("read").add("write"));
    set.session.stop();
    const dying = pane(set.world, kit, "dying", (call) => (call === "mailbox.move" ? { kind } : null));
    await dying.session.start();
    await dying.session.declineAndArchive("draft");
    dying.session.stop();
    set.world.time += 600_000;
    const next = pane(set.world, kit, "next");
    await next.session.start();
    return { ...set, next: next.session };
  };

  test("nothing is lost: the seller is remembered before, and the next pane finds out that the move happened", async () => {
    const { world, mail, next } = await closing("crash-after");
    expect(mail.folder).toBe("archive");
    expect(world.cases.get("seller.example")?.refusals).toHaveLength(1);
    expect(next.state().earlierRuns.map(({ phase }) => phase)).toEqual(["finished"]);
    await next.undo(world.journal[0]?.id ?? "");
    expect(mail).toMatchObject({ folder: "inbox", categories: [] });
    expect(world.cases.size).toBe(0);
  });

  test("a move that did not happen is not made behind the reader's back: the run stands as stopped, and goes on", async () => {
    const { world, mail, next } = await closing("crash-before");
    expect(mail.folder).toBe("inbox");
    expect(next.state().earlierRuns.map(({ phase }) => phase)).toEqual(["stopped"]);
    await next.resume(world.journal[0]?.id ?? "");
    expect(mail.folder).toBe("archive");
    expect(answers(world)).toEqual(["drafts"]);
  });
});
