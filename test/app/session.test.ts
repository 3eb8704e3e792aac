import type { DeclineKit } from "../../src/app/declining";
import type { AppState } from "../../src/app/state";
import { refused } from "../../src/ports/outcome";
import { deliver, refOf, select } from "../../src/platform/memory/world";
import { memoryPorts } from "../../src/platform/memory/ports";
import { judge, me, message, pane, preset, scene, sessionOf, settled, show } from "./scene";
import { kit } from "./kit";

function judged(state: AppState) {
  if (state.reading.kind !== "judged") throw new Error(`reading is ${state.reading.kind}`);
  return state.reading;
}

describe("reading", () => {
  test("the message shown is judged without sign-in", async () => {
    const { session } = await scene(kit);
    const reading = judged(session.state());
    expect(reading.verdict.verdict).toBe("sales");
    expect(reading.coverage).toBe("message");
    expect(reading.more).toEqual({ kind: "idle" });
    expect(session.state().signIn).toBe("signed-out");
  });

  test("a verdict that comes while Outlook is asked for the new selection is not drawn", async () => {
    const { world, mail, ports } = await scene(kit);
    const next = deliver(world, message("m2", { subject: "Another" }));
    let verdictDue = (): void => undefined;
    let answerDue = (): void => undefined;
    const { current } = ports.selection;
    const selection = {
      ...ports.selection,
      current: async () => {
        if (asked++ > 0) await new Promise<void>((resolve) => (answerDue = resolve));
        return current();
      },
    };
    let asked = 0;
    const session = sessionOf(
      { ...ports, selection },
      {
        judge: async (conversation) => {
          if (asked < 2) await new Promise<void>((resolve) => (verdictDue = resolve));
          return judge(conversation);
        },
      },
    );
    const spoken: string[] = [];
    session.subscribe(({ reading }) => {
      if (reading.kind === "judged") spoken.push(reading.ref.itemId);
    });
    const started = session.start();
    await settled();
    show(world, next);
    await settled();
    verdictDue();
    await settled();
    expect(spoken).toEqual([]);
    answerDue();
    await started;
    await settled();
    expect(spoken).not.toContain(refOf(mail).itemId);
    expect(spoken).toContain(refOf(next).itemId);
    session.stop();
  });

  test("two changes in a row: only the second is read, and nothing of the first or of what was before is drawn", async () => {
    const { world, mail, ports } = await scene(kit);
    const second = deliver(world, message("m2", { subject: "Another" }));
    const third = deliver(world, message("m3", { subject: "A third" }));
    const answers: (() => void)[] = [];
    const { current } = ports.selection;
    const selection = {
      ...ports.selection,
      current: async () => {
        // Outlook answers with what was selected when it was asked, and takes its time from the second question on.
        const answer = await current();
        if (asked++ > 0) await new Promise<void>((resolve) => answers.push(resolve));
        return answer;
      },
    };
    let asked = 0;
    let verdictDue = (): void => undefined;
    const session = sessionOf(
      { ...ports, selection },
      {
        judge: async (conversation) => {
          if (asked < 2) await new Promise<void>((resolve) => (verdictDue = resolve));
          return judge(conversation);
        },
      },
    );
    const spoken: string[] = [];
    session.subscribe(({ reading }) => {
      if (reading.kind === "judged") spoken.push(reading.ref.itemId);
    });
    const started = session.start();
    await settled();
    show(world, second);
    await settled();
    verdictDue();
    show(world, third);
    await settled();
    answers[0]?.();
    await settled();
    expect(spoken).toEqual([]);
    answers[1]?.();
    await started;
    await settled();
    expect(new Set(spoken)).toEqual(new Set([refOf(third).itemId]));
    expect(spoken).not.toContain(refOf(mail).itemId);
    session.stop();
  });

  test("a message that Outlook left and came back to while it was read is read again, and never told as unreadable", async () => {
    const { world, mail, ports } = await scene(kit);
    const other = deliver(world, message("m2", { subject: "Another" }));
    let left = 1;
    const readShown: typeof ports.selection.readShown = async (ref) => {
      if (left-- > 0) return refused("stale");
      return ports.selection.readShown(ref);
    };
    const session = sessionOf(
      { ...ports, selection: { ...ports.selection, readShown } },
      { judge: async (conversation) => judge(conversation) },
    );
    const told: string[] = [];
    session.subscribe(({ reading }) => told.push(reading.kind));
    await session.start();
    await settled();
    expect(judged(session.state()).ref.itemId).toBe(refOf(mail).itemId);
    // And when Outlook goes on to a third while it is asked again, that one is read.
    left = 1;
    show(world, other);
    show(world, mail);
    show(world, other);
    await settled();
    await settled();
    expect(judged(session.state()).ref.itemId).toBe(refOf(other).itemId);
    expect(told).not.toContain("failed");
    session.stop();
  });

  test("a message that Outlook keeps calling another one is told as unreadable, not asked for without end", async () => {
    const { ports } = await scene(kit);
    const readShown = jest.fn(async () => refused("stale"));
    const session = sessionOf(
      { ...ports, selection: { ...ports.selection, readShown } },
      { judge: async (conversation) => judge(conversation) },
    );
    await session.start();
    await settled();
    expect(session.state().reading).toMatchObject({ kind: "failed", why: "stale" });
    expect(readShown).toHaveBeenCalledTimes(2);
    session.stop();
  });

  test("earlier messages are rebuilt from the quotation", async () => {
    const quoted = "No thanks.\n\nOn Mon, 2 Mar 2026 at 08:00, Me <me@corp.example> wrote:\n> Whom did you ask?\n";
    const { session } = await scene(kit, (world) => {
      const mail = deliver(world, message("m2", { body: { type: "text", content: quoted } }));
      world.selection = { kind: "one", ref: refOf(mail) };
    });
    const reading = judged(session.state());
    expect(reading.coverage).toBe("quoted");
    expect(reading.conversation.messages).toHaveLength(2);
    expect(reading.verdict.messages[0]?.direction).toBe("out");
  });

  test("with consent the conversation follows, then the seller's other mail, Sent Items included", async () => {
    const { session } = await scene(kit, (world) => {
      world.scopes.add("read");
      deliver(
        world,
        message("answer", {
          from: { address: me },
          to: [{ address: "ann@seller.example" }],
          sentAt: "2026-03-01T09:00:00Z",
        }),
        { folder: "sent" },
      );
      deliver(world, message("other", { sentAt: "2025-12-01T09:00:00Z", from: { address: "bob@seller.example" } }), {
        conversationId: "another",
      });
      deliver(world, message("stranger", { from: { address: "x@else.example" } }), { conversationId: "third" });
    });
    const reading = judged(session.state());
    expect(reading.coverage).toBe("seller");
    expect(reading.more).toEqual({ kind: "done" });
    expect(reading.conversation.messages.map(({ id }) => id)).toEqual([
      "<other@mail.example>",
      "<answer@mail.example>",
      "<m1@mail.example>",
    ]);
    expect(reading.conversation.history).toMatchObject({ complete: true, fromThem: 0, fromUs: 0 });
    expect(session.state().signIn).toBe("signed-in");
  });

  test("a refusal on a click is said, and the verdict stays", async () => {
    const { session, world } = await scene(kit);
    world.refusal = "no-consent";
    await session.readMore();
    expect(judged(session.state()).more).toMatchObject({ kind: "refused", why: "no-consent" });
    expect(judged(session.state()).verdict.verdict).toBe("sales");
  });

  test("a second depth that arrives after the reader moved on is dropped", async () => {
    const { session, world, mail } = await scene(kit);
    const ports = memoryPorts(world);
    const other = deliver(world, message("m9", { from: { address: "kim@friend.example" } }), { conversationId: "c9" });
    let answer: (() => void) | undefined;
    const slow = { ...ports.history };
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    const held = sessionOf({
      ...ports,
      history: { ...slow, conversation: async (...args) => (await waiting, slow.conversation(...args)) },
    });
    world.scopes.add("read");
    const started = held.start();
    await settled();
    expect(judged(held.state()).more).toEqual({ kind: "loading", depth: "conversation" });
    show(world, other);
    await settled();
    answer?.();
    await started;
    await settled();
    const reading = judged(held.state());
    expect(reading.ref.itemId).toBe(other.id);
    expect(reading.conversation.messages.some(({ id }) => id === "<m1@mail.example>")).toBe(false);
    expect(mail.folder).toBe("inbox");
    session.stop();
  });

  test("the same selection told of again reads nothing again", async () => {
    const { session, world, mail } = await scene(kit);
    const { turn } = session.state();
    show(world, mail);
    await settled();
    expect(session.state().turn).toBe(turn);
  });

  test("several of one conversation are judged together, of several conversations listed", async () => {
    const { session, world, mail } = await scene(kit);
    const second = deliver(world, message("m2", { sentAt: "2026-03-02T10:00:00Z" }));
    select(world, { kind: "several", refs: [mail, second].map(refOf) });
    await settled();
    expect(judged(session.state())).toMatchObject({ coverage: "selected", shownId: "<m2@mail.example>" });
    const far = deliver(world, message("m3"), { conversationId: "elsewhere" });
    select(world, { kind: "several", refs: [mail, far].map(refOf) });
    await settled();
    expect(session.state().reading.kind).toBe("several");
  });

  test("a message that cannot be read says why", async () => {
    const { session, world } = await scene(kit);
    select(world, { kind: "one", ref: { itemId: "nowhere" } });
    await settled();
    expect(session.state().reading).toMatchObject({ kind: "failed", why: "gone" });
  });

  test("a mistake of ours is named once and breaks nothing else", async () => {
    const { ports, world, mail } = await scene(kit);
    const broken = sessionOf(ports, {
      judge: () => {
        throw new TypeError("secret words of a mail");
      },
    });
    await broken.start();
    expect(broken.state().banner).toEqual({ kind: "broken", what: "start: TypeError" });
    show(world, mail);
    expect(broken.state().banner?.kind).toBe("broken");
  });
});

describe("declining", () => {
  test("without consent: a reply form, the category, and what could not be done", async () => {
    const { session, world, mail } = await scene(kit);
    await session.declineAndArchive();
    expect(world.forms).toHaveLength(1);
    expect(mail.categories).toEqual([preset.category.name]);
    expect(mail.folder).toBe("inbox");
    const run = session.state().run;
    expect(run?.phase).toBe("finished");
    expect(run?.entry.steps.find(({ step }) => step.kind === "move")?.state).toEqual({
      state: "skipped",
      why: "no-consent",
    });
  });

  test("with consent: draft, category, Archive, case; and undo puts all of it back", async () => {
    const { session, world, mail } = await scene(kit, ({ scopes }) => void scopes.add("read").add("write"));
    await session.declineAndArchive();
    expect(mail.folder).toBe("archive");
    expect(mail.categories).toEqual([preset.category.name]);
    expect(world.mails.filter(({ isDraft, folder }) => isDraft && folder === "drafts")).toHaveLength(1);
    expect(world.cases.get("seller.example")?.refusals).toHaveLength(1);
    const run = session.state().run;
    expect(run).toMatchObject({ phase: "finished", undoable: true });
    await session.undo(run?.entry.id ?? "");
    expect(mail.folder).toBe("inbox");
    expect(mail.categories).toEqual([]);
    expect(world.mails.filter(({ isDraft, folder }) => isDraft && folder === "drafts")).toHaveLength(0);
    expect(world.cases.size).toBe(0);
    expect(world.journal).toEqual([]);
    expect(session.state().run?.phase).toBe("undone");
  });

  test("sent with an undo window: it says when it leaves, and undo inside the window stops it", async () => {
    const { session, world } = await scene(kit, ({ scopes }) => void scopes.add("write").add("send"));
    await session.declineAndArchive("send");
    const run = session.state().run;
    expect(run?.leavesAt).not.toBeNull();
    await session.undo(run?.entry.id ?? "");
    world.time += 600_000;
    expect(world.mails.filter(({ reply }) => reply).map(({ folder }) => folder)).toEqual(["deleted"]);
  });

  test("undo after the window restores all but the sent mail", async () => {
    const { session, world, mail, ports } = await scene(kit, ({ scopes }) => void scopes.add("write").add("send"));
    await session.declineAndArchive("send");
    world.time += 600_000;
    await session.undo(session.state().run?.entry.id ?? "");
    expect(mail.folder).toBe("inbox");
    const answer = await ports.mailbox.findReply("none");
    expect(answer).toEqual({ ok: true, value: null });
    expect(world.mails.filter(({ reply }) => reply).map(({ folder }) => folder)).toEqual(["sent"]);
    // The mailbox remembers: another press does not write a second time.
    await session.declineAndArchive("send");
    expect(world.mails.filter(({ reply }) => reply)).toHaveLength(1);
    expect(session.state().run?.entry.steps[0]?.state).toEqual({ state: "skipped", why: "already-said" });
  });

  test("pressed twice, and in two panes: one decline", async () => {
    const { session, world } = await scene(kit, ({ scopes }) => void scopes.add("write"));
    const other = pane(world, kit, "other");
    await other.session.start();
    await Promise.all([session.declineAndArchive(), session.declineAndArchive(), other.session.declineAndArchive()]);
    expect(world.mails.filter(({ reply }) => reply)).toHaveLength(1);
    expect(other.session.state().run?.entry.id).toBe(session.state().run?.entry.id);
  });

  test("a run that another pane left in the middle is shown and resumed", async () => {
    const { session, world, mail } = await scene(kit, ({ scopes }) => void scopes.add("write"));
    const dying = pane(world, kit, "dying", (call) =>
      call === "mailbox.setCategory" ? { kind: "crash-after" } : null,
    );
    await dying.session.start();
    await dying.session.declineAndArchive();
    expect(mail.folder).toBe("inbox");
    world.time += 600_000;
    const next = pane(world, kit, "next");
    await next.session.start();
    const [left] = next.session.state().earlierRuns;
    expect(left?.phase).toBe("stopped");
    await next.session.resume(left?.entry.id ?? "");
    expect(next.session.state().run?.phase).toBe("finished");
    expect(mail.folder).toBe("archive");
    expect(world.mails.filter(({ reply }) => reply)).toHaveLength(1);
    session.stop();
  });

  test("a step that fails stops the run; trying again goes on from there", async () => {
    const { world, mail } = await scene(kit, ({ scopes }) => void scopes.add("write"));
    let fails = true;
    const { session } = pane(world, kit, "p", (call) =>
      fails && call === "mailbox.move" ? { kind: "refuse", why: "forbidden" } : null,
    );
    await session.start();
    await session.declineAndArchive();
    expect(session.state().run?.phase).toBe("stopped");
    expect(mail.folder).toBe("inbox");
    fails = false;
    await session.resume(session.state().run?.entry.id ?? "");
    expect(session.state().run?.phase).toBe("finished");
    expect(mail.folder).toBe("archive");
  });

  test("nothing is done when Outlook shows another message by now", async () => {
    const { session, world } = await scene(kit, ({ scopes }) => void scopes.add("write"));
    world.selection = { kind: "one", ref: { itemId: "another" } };
    await session.declineAndArchive();
    expect(session.state().banner).toEqual({ kind: "refused", why: "stale" });
    expect(world.journal).toEqual([]);
  });

  test("filing silently says nothing to the seller", async () => {
    const { session, world, mail } = await scene(kit, ({ scopes }) => void scopes.add("write"));
    await session.fileSilently();
    expect(mail.folder).toBe("archive");
    expect(world.mails.filter(({ reply }) => reply)).toEqual([]);
    expect(world.cases.get("seller.example")?.refusals).toEqual([]);
  });

  test("the reader's own words go out escaped, with what a seller hears in them", async () => {
    const { session, world } = await scene(kit);
    session.prepareDecline();
    await settled();
    session.editDecline("Please write again <b>next quarter</b>\u202e & stop.\n\nMe");
    await settled();
    expect(session.state().decline?.edited).toBe(true);
    expect(session.state().decline?.remarks.map(({ kind }) => kind)).toContain("later");
    await session.declineAndArchive("reply-form");
    expect(world.forms[0]?.html).toBe("<p>Please write again &lt;b&gt;next quarter&lt;/b&gt; &amp; stop.</p><p>Me</p>");
  });
});

describe("what is remembered", () => {
  test("a declined seller who writes again is known, and counted once", async () => {
    const { session, world } = await scene(kit, ({ scopes }) => void scopes.add("write"));
    await session.declineAndArchive();
    const again = deliver(world, message("m2", { sentAt: "2026-03-09T09:00:00Z" }), { conversationId: "c2" });
    show(world, again);
    await settled();
    expect(judged(session.state()).known).toMatchObject({ status: "declined", touchesSince: 1 });
    const third = pane(world, kit, "third");
    await third.session.start();
    expect(judged(third.session.state()).known?.touchesSince).toBe(1);
  });

  test("never judge: on, and off again by the same call", async () => {
    const { session } = await scene(kit);
    await session.allow("company", true);
    expect(judged(session.state()).allowed).toBe(true);
    expect(session.state().settings.neverJudge).toEqual(["@seller.example"]);
    await session.allow("company", false);
    expect(judged(session.state()).allowed).toBe(false);
  });

  test("a change that the store kept is told as kept, even when judging anew breaks", async () => {
    const { ports, world } = await scene(kit);
    let breaks = false;
    const session = sessionOf(ports, {
      judge: async (conversation) => {
        if (breaks) throw new TypeError("secret words of a mail");
        return judge(conversation);
      },
    });
    await session.start();
    breaks = true;
    expect(await session.changeSettings({ neverJudge: ["@seller.example"] })).toMatchObject({ ok: true });
    expect(world.settings.neverJudge).toEqual(["@seller.example"]);
    expect(session.state().banner).toEqual({ kind: "broken", what: "settings: TypeError" });
  });

  test("settings that cannot be read are said, and the defaults used", async () => {
    const { ports } = await scene(kit);
    const broken: DeclineKit = kit;
    const session = sessionOf(
      { ...ports, settings: { ...ports.settings, read: async () => refused("offline") } },
      { decline: async () => broken },
    );
    await session.start();
    expect(session.state().banner).toEqual({ kind: "refused", why: "offline" });
    expect(session.state().settings.sending).toBe("draft");
  });
});
