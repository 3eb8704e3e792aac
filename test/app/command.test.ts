import { declineFromRibbon } from "../../src/app/command";
import { noticeIn, notices } from "../../src/app/notices-table";
import type { SessionOptions } from "../../src/app/context";
import { memoryPorts } from "../../src/platform/memory/ports";
import { createWorld, deliver, refOf, type StoredMail, type World } from "../../src/platform/memory/world";
import { kit } from "./kit";
import { judge, me, message, preset } from "./scene";

interface Ribbon {
  readonly world: World;
  readonly mail: StoredMail;
  readonly options: SessionOptions;
}

function ribbon(from = "ann@seller.example"): Ribbon {
  const world = createWorld("2026-03-03T09:00:00.000Z", { address: me, name: "Me", language: "de-DE" });
  const mail = deliver(world, message("m1", { from: { address: from } }));
  world.selection = { kind: "one", ref: refOf(mail) };
  // A clock that never ends a wait: the command's own limit must not strike in a test that moves no time.
  const ports = memoryPorts(world);
  const clock = {
    ...ports.clock,
    wait: (ms: number) => (ms > 60_000 ? new Promise<void>(() => undefined) : ports.clock.wait(ms)),
  };
  let ids = 0;
  const options = {
    ports: { ...ports, clock },
    judge,
    decline: async () => kit,
    preset,
    mayAsk: false,
    runner: "ribbon",
    newId: () => `r${++ids}`,
  };
  return { world, mail, options };
}

const said = ({ world }: Ribbon): string | undefined => world.notifications.get("pitchwall")?.text;

describe("the ribbon's button", () => {
  test("with consent: draft, category, Archive, a notice in the reader's language, and a run to take back", async () => {
    const scene = ribbon();
    scene.world.scopes.add("read").add("write");
    expect(await declineFromRibbon(scene.options)).toBe("draft");
    expect(scene.mail.folder).toBe("archive");
    expect(scene.mail.categories).toEqual([preset.category.name]);
    expect(said(scene)).toBe(noticeIn("de", "draft"));
    expect(scene.world.journal).toHaveLength(1);
    expect(scene.world.settings.wordingApprovedAt).toBeUndefined();
  });

  test("without consent: reply form and category, and what is missing", async () => {
    const scene = ribbon();
    expect(await declineFromRibbon(scene.options)).toBe("form");
    expect(scene.world.forms).toHaveLength(1);
    expect(scene.mail.categories).toEqual([preset.category.name]);
    expect(scene.mail.folder).toBe("inbox");
  });

  test("leaves alone what is not sales mail", async () => {
    const scene = ribbon("kim@friend.example");
    scene.world.scopes.add("write");
    expect(await declineFromRibbon(scene.options)).toBe("left-alone");
    expect(scene.mail).toMatchObject({ folder: "inbox", categories: [] });
    expect(scene.world.journal).toEqual([]);
  });

  test("sends by itself only after choice and approval", async () => {
    const unapproved = ribbon();
    unapproved.world.scopes.add("write").add("send");
    unapproved.world.settings = { sending: "send" };
    expect(await declineFromRibbon(unapproved.options)).toBe("draft");
    const approved = ribbon();
    approved.world.scopes.add("write").add("send");
    approved.world.settings = { sending: "send", wordingApprovedAt: "2026-03-01T00:00:00.000Z" };
    expect(await declineFromRibbon(approved.options)).toBe("sent");
  });

  test("pressed again: one decline, and it says so", async () => {
    const scene = ribbon();
    scene.world.scopes.add("write");
    const notices = await Promise.all([declineFromRibbon(scene.options), declineFromRibbon(scene.options)]);
    expect(scene.world.mails.filter(({ reply }) => reply)).toHaveLength(1);
    expect(notices).toContain("draft");
  });

  test("nothing to answer: filed without a word", async () => {
    const scene = ribbon();
    scene.world.scopes.add("write");
    const options = {
      ...scene.options,
      judge: (c: Parameters<typeof judge>[0]) => ({ ...judge(c), advice: { action: "none" as const, why: "" } }),
    };
    expect(await declineFromRibbon(options)).toBe("filed");
    expect(scene.world.mails.filter(({ reply }) => reply)).toEqual([]);
    expect(scene.mail.folder).toBe("archive");
  });

  test("several selected, nothing selected, a mistake of ours: a sentence each, never a rejection", async () => {
    const several = ribbon();
    several.world.selection = { kind: "several", refs: [{ itemId: "a" }, { itemId: "b" }] };
    expect(await declineFromRibbon(several.options)).toBe("choose-one");
    const broken = ribbon();
    const judging = (): never => {
      throw new Error("broken");
    };
    expect(await declineFromRibbon({ ...broken.options, judge: judging })).toBe("unread");
  });

  test("gives up waiting before Outlook ends it", async () => {
    const scene = ribbon();
    const clock = { ...scene.options.ports.clock, wait: async () => undefined };
    const selection = { ...scene.options.ports.selection, readShown: () => new Promise<never>(() => undefined) };
    const options = { ...scene.options, ports: { ...scene.options.ports, clock, selection } };
    expect(await declineFromRibbon(options)).toBe("slow");
  });
});

test("every notice fits Outlook's bar in every language", () => {
  const all = Object.values(notices).flatMap((texts) => Object.values(texts));
  expect(all.filter((text) => text.length > 150)).toEqual([]);
  expect(noticeIn("fr-CH", "working")).toBe(notices.fr.working);
  expect(noticeIn("sv", "working")).toBe(notices.en.working);
});
