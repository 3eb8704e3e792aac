import type { HistoryPort, InboxPage, MailboxPort, MessageRef } from "../../src/ports/mailbox";
import { cancelSource } from "../../src/ports/cancel";
import type { Outcome } from "../../src/ports/outcome";

/** A mailbox that lies as `smallMailbox` describes it, with what a test needs to see and to set. */
export interface MailboxScene {
  readonly mailbox: MailboxPort;
  readonly history: HistoryPort;
  /** The seller's newest message in the Inbox: "Red category", subject "Re: Who looks after your network?". */
  readonly received: MessageRef;
  readonly look: () => Promise<MailboxLook>;
  /** The scene's own time, in milliseconds since 1970. */
  readonly now: () => number;
  readonly advance: (milliseconds: number) => Promise<void>;
  readonly withdrawConsent: () => Promise<void>;
  /** Lets the write of our words fail once, after the draft was begun. */
  readonly breakOffNextReply: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface MailboxLook {
  /** Folder of the message by name: "inbox", "archive" or a name of its own. */
  readonly folder: string;
  readonly categories: readonly string[];
  /** HTML of unsent answers in Drafts. */
  readonly drafts: readonly string[];
  /** Answers that were sent, the seeds left out. */
  readonly sent: readonly string[];
  readonly masterCategories: readonly string[];
}

const category = { name: "Pitchwall: declined", colour: "preset12" };
const words = { html: "<p>Please stop writing to us.</p>", token: "pw-0123456789abcdef", run: "run-1" };
const never = cancelSource().signal;

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.why}`);
  return outcome.value;
}

/** What every mailbox has to do, whatever is behind it. */
export function mailboxContract(name: string, setUp: () => Promise<MailboxScene>): void {
  describe(`mailbox: ${name}`, () => {
    let scene: MailboxScene;
    beforeEach(async () => {
      scene = await setUp();
    });
    afterEach(() => scene.close());
    answering(() => scene);
    sending(() => scene);
    filing(() => scene);
    marking(() => scene);
    reading(() => scene);
    refusing(() => scene);
  });
}

type Given = () => MailboxScene;

function answering(given: Given): void {
  test("an answer is a draft with our words before the quotation, found again by its token", async () => {
    const { mailbox, received, look } = given();
    const draft = valueOf(await mailbox.createReply(received, words));
    const found = valueOf(await mailbox.findReply(words.token));
    expect(found).toMatchObject({ state: "draft", run: "run-1" });
    expect(found?.ref.itemId).toBe(draft.itemId);
    const { drafts } = await look();
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toContain("Please stop writing to us.");
    expect(drafts[0]?.indexOf("Please stop")).toBeLessThan(drafts[0]?.indexOf("Interested in a router?") ?? -1);
  });

  test("no answer, no find; another message's token finds nothing", async () => {
    const { mailbox, received } = given();
    expect(valueOf(await mailbox.findReply(words.token))).toBeNull();
    valueOf(await mailbox.createReply(received, words));
    expect(valueOf(await mailbox.findReply("pw-fedcba9876543210"))).toBeNull();
  });

  test("an answer that was begun is finished, not made a second time", async () => {
    const { mailbox, received, look, breakOffNextReply } = given();
    await breakOffNextReply();
    const broken = await mailbox.createReply(received, words).catch(() => ({ ok: false as const }));
    expect(broken.ok).toBe(false);
    expect(valueOf(await mailbox.findReply(words.token))).toMatchObject({ state: "begun" });
    valueOf(await mailbox.createReply(received, words));
    expect(valueOf(await mailbox.findReply(words.token))).toMatchObject({ state: "draft", run: "run-1" });
    expect((await look()).drafts).toHaveLength(1);
  });

  test("a draft taken back lies in Deleted Items and is known as gone; taking it back again is fine", async () => {
    const { mailbox, received, look } = given();
    const draft = valueOf(await mailbox.createReply(received, words));
    expect(await mailbox.discardDraft(draft)).toMatchObject({ ok: true });
    expect((await look()).drafts).toEqual([]);
    expect(valueOf(await mailbox.findReply(words.token))).toMatchObject({ state: "gone" });
  });
}

function sending(given: Given): void {
  test("sent: once, and never again", async () => {
    const { mailbox, received, look } = given();
    const draft = valueOf(await mailbox.createReply(received, words));
    expect(await mailbox.send(draft, null)).toMatchObject({ ok: true });
    expect(valueOf(await mailbox.findReply(words.token))).toMatchObject({ state: "sent", run: "run-1" });
    expect(await mailbox.send(draft, null)).toMatchObject({ ok: false });
    expect((await look()).sent).toHaveLength(1);
  });

  test("what was sent cannot be taken back", async () => {
    const { mailbox, received, look } = given();
    const draft = valueOf(await mailbox.createReply(received, words));
    valueOf(await mailbox.send(draft, null));
    expect(await mailbox.discardDraft(draft)).toMatchObject({ ok: false, why: "changed" });
    expect((await look()).sent).toHaveLength(1);
  });

  test("held by the server: waits, then leaves by itself", async () => {
    const { mailbox, received, look, advance } = given();
    const draft = valueOf(await mailbox.createReply(received, words));
    const at = later(given(), 120_000);
    expect(await mailbox.send(draft, at)).toMatchObject({ ok: true });
    expect(valueOf(await mailbox.findReply(words.token))).toMatchObject({ state: "waiting" });
    expect((await look()).sent).toEqual([]);
    await advance(121_000);
    expect((await look()).sent).toHaveLength(1);
    expect(valueOf(await mailbox.findReply(words.token))).toMatchObject({ state: "sent" });
  });

  test("stopped while it waits, it never leaves", async () => {
    const { mailbox, received, look, advance } = given();
    const draft = valueOf(await mailbox.createReply(received, words));
    valueOf(await mailbox.send(draft, later(given(), 120_000)));
    expect(await mailbox.discardDraft(draft)).toMatchObject({ ok: true });
    await advance(600_000);
    expect((await look()).sent).toEqual([]);
    expect(valueOf(await mailbox.findReply(words.token))).toMatchObject({ state: "gone" });
  });
}

/** A time in the scene's own clock, which is not ours. */
function later(scene: MailboxScene, milliseconds: number): string {
  return new Date(scene.now() + milliseconds).toISOString();
}

function filing(given: Given): void {
  test("a category joins those that are there, once, and goes alone", async () => {
    const { mailbox, received, look } = given();
    valueOf(await mailbox.setCategory(received, category, true));
    valueOf(await mailbox.setCategory(received, category, true));
    expect((await look()).categories).toEqual(["Red category", category.name]);
    expect(valueOf(await mailbox.categoriesOf(received))).toEqual(["Red category", category.name]);
    expect((await look()).masterCategories).toContain(category.name);
    valueOf(await mailbox.setCategory(received, { ...category, name: category.name.toUpperCase() }, false));
    expect((await look()).categories).toEqual(["Red category"]);
  });

  test("moved to the Archive and back; an old reference still finds the message", async () => {
    const { mailbox, received, look } = given();
    const archive = { kind: "well-known", name: "archive" } as const;
    const before = valueOf(await mailbox.whereIs(received, archive));
    expect(before.inside).toBe(false);
    const moved = valueOf(await mailbox.move(received, archive));
    expect((await look()).folder).toBe("archive");
    expect(valueOf(await mailbox.whereIs(received, archive)).inside).toBe(true);
    expect(valueOf(await mailbox.whereIs(moved, archive)).inside).toBe(true);
    valueOf(await mailbox.move(moved, { kind: "id", id: before.folderId }));
    expect((await look()).folder).toBe("inbox");
  });

  test("a folder by name is made when it is missing, and used when it is there", async () => {
    const { mailbox, received, look } = given();
    const folder = { kind: "named", name: "Vendors' corner" } as const;
    expect(valueOf(await mailbox.whereIs(received, folder)).inside).toBe(false);
    valueOf(await mailbox.move(received, folder));
    expect((await look()).folder).toBe("Vendors' corner");
    expect(valueOf(await mailbox.whereIs(received, folder)).inside).toBe(true);
    valueOf(await mailbox.move(received, { kind: "well-known", name: "inbox" }));
    valueOf(await mailbox.move(received, folder));
    expect((await look()).folder).toBe("Vendors' corner");
  });
}

function reading(given: Given): void {
  test("the conversation: Sent Items included, oldest first, bodies as text, drafts left out", async () => {
    const { mailbox, history, received } = given();
    valueOf(await mailbox.createReply(received, words));
    const found = valueOf(await history.conversation(received, never));
    expect(found.map(({ message }) => message.id)).toEqual([
      "<a1@seller.example>",
      "<a2@corp.example>",
      "<a3@seller.example>",
    ]);
    expect(found.map(({ message }) => message.from?.address)).toEqual([
      "ann@seller.example",
      "robin@corp.example",
      "ann@seller.example",
    ]);
    expect(found[1]?.message.to?.[0]?.address).toBe("ann@seller.example");
    expect(found[2]?.message.body.content).toContain("Interested in a router?");
    expect(found[2]?.message.body.content).not.toContain("<");
  });

  test("the seller's mail of a time: from and to them, nobody else's", async () => {
    const { history } = given();
    const query = { addresses: ["ann@seller.example"], domains: ["seller.example"], since: "2026-03-03T00:00:00Z" };
    const found = valueOf(await history.seller(query, never));
    expect(found.map(({ message }) => message.id).sort()).toEqual(["<a2@corp.example>", "<a3@seller.example>"]);
    const one = valueOf(await history.seller({ ...query, most: 1 }, never));
    const [newest] = found
      .map(({ message }) => message.sentAt ?? "")
      .sort()
      .reverse();
    expect(one.map(({ message }) => message.sentAt)).toEqual([newest]);
  });

  test("the Inbox of a time, page by page, each message once, with how many there are", async () => {
    const { history } = given();
    const found: string[] = [];
    const totals: (number | null)[] = [];
    let mark: string | null = null;
    do {
      const page: InboxPage = valueOf(await history.inbox("2026-03-02T00:00:00Z", mark, never));
      found.push(...page.messages.map(({ message }) => message.subject ?? ""));
      totals.push(page.total);
      mark = page.mark;
    } while (mark !== null);
    expect(found).toEqual(["Lunch", "Re: Who looks after your network?", "Who looks after your network?"]);
    expect(totals[0]).toBe(3);
    const later = valueOf(await history.inbox("2026-03-05T00:00:00Z", null, never));
    expect(later.messages.map(({ message }) => message.subject)).toEqual(["Lunch"]);
  });

  test("nobody waits any more: stale", async () => {
    const { history, received } = given();
    const source = cancelSource();
    source.cancel();
    expect(await history.conversation(received, source.signal)).toMatchObject({ ok: false, why: "stale" });
  });
}

function marking(given: Given): void {
  test("what carries our category and what we sent is found again, without a word; a draft is no decline", async () => {
    const { mailbox, history, received } = given();
    expect(valueOf(await history.marked(category.name))).toEqual([]);
    valueOf(await mailbox.setCategory(received, category, true));
    const draft = valueOf(await mailbox.createReply(received, words));
    const filed = valueOf(await history.marked(category.name));
    expect(filed).toMatchObject([{ kind: "filed", people: [{ address: "ann@seller.example" }], run: null }]);
    valueOf(await mailbox.send(draft, null));
    const both = valueOf(await history.marked(category.name));
    expect(both.map(({ kind, run }) => [kind, run]).sort()).toEqual([
      ["declined", "run-1"],
      ["filed", null],
    ]);
    expect(new Set(both.map(({ conversationId }) => conversationId)).size).toBe(1);
    expect(new Set(both.map(({ people }) => people[0]?.address))).toEqual(new Set(["ann@seller.example"]));
    for (const mark of both)
      expect(Object.keys(mark).sort()).toEqual(["at", "conversationId", "kind", "people", "run"]);
  });
}

function refusing(given: Given): void {
  test("what is not there is gone", async () => {
    const { mailbox } = given();
    const nowhere = { itemId: "AAMkAGnowhere", internetMessageId: "<nowhere@seller.example>" };
    expect(await mailbox.createReply(nowhere, words)).toMatchObject({ ok: false, why: "gone" });
    expect(await mailbox.categoriesOf(nowhere)).toMatchObject({ ok: false, why: "gone" });
    expect(await mailbox.move(nowhere, { kind: "well-known", name: "archive" })).toMatchObject({ why: "gone" });
  });

  test("without consent nothing happens", async () => {
    const { mailbox, history, received, look, withdrawConsent } = given();
    await withdrawConsent();
    const no = { ok: false, why: "no-consent" };
    expect(await mailbox.createReply(received, words)).toMatchObject(no);
    expect(await mailbox.setCategory(received, category, true)).toMatchObject(no);
    expect(await mailbox.move(received, { kind: "well-known", name: "archive" })).toMatchObject(no);
    expect(await history.conversation(received, never)).toMatchObject(no);
    expect(await history.inbox("2026-03-02T00:00:00Z", null, never)).toMatchObject(no);
    expect(await look()).toMatchObject({ folder: "inbox", categories: ["Red category"], drafts: [] });
  });
}
