import { createClock } from "../../../src/host/outlook/clock";
import { toEws, toRest } from "../../../src/host/outlook/ids";
import { createMailbox } from "../../../src/host/outlook/mailbox";
import { uniqueBody } from "../../../src/host/outlook/quoting";
import { normalizedSubject } from "../../../src/host/outlook/subject";
import { previewOf } from "../../../src/host/outlook/views";
import { seedMessage } from "../../../src/host/seed";
import { ann, me, smallMailbox } from "../local-host";

const box = createMailbox({ messages: smallMailbox }, me);

test("answers join the conversation they refer to, whatever order they come in", () => {
  const backwards = createMailbox({ messages: [...smallMailbox].reverse() }, me);
  for (const mailbox of [box, backwards]) {
    const ids = mailbox.all().map(({ conversationId }) => conversationId);
    expect(new Set(ids).size).toBe(2);
    expect(mailbox.conversation(ids.at(-1) ?? "").map(({ subject }) => subject)).toHaveLength(3);
  }
});

test("a changed subject begins a new conversation, and so does a false Re:", () => {
  const message = (subject: string, inReplyTo: string | null) =>
    seedMessage({ from: ann, to: [me], sentAt: "2026-03-06T00:00:00Z", subject, inReplyTo });
  const messages = [...smallMailbox, message("Our new router", "<a3@seller.example>"), message("Re: Lunch", null)];
  const mailbox = createMailbox({ messages }, me);
  expect(new Set(mailbox.all().map(({ conversationId }) => conversationId)).size).toBe(4);
});

test("each answer adds five bytes to the conversation index", () => {
  const lengths = ["<a1@seller.example>", "<a2@corp.example>", "<a3@seller.example>"].map((id) => {
    const index = box.all().find(({ internetMessageId }) => internetMessageId === id)?.conversationIndex ?? "";
    return Buffer.from(index, "base64").length;
  });
  expect(lengths).toEqual([22, 27, 32]);
});

test("sent mail has no transport headers and is read", () => {
  const [sent] = box.inFolder(box.wellKnown("sentitems"));
  expect(sent).toMatchObject({ headers: null, isRead: true, isDraft: false });
});

test("an item is found by either alphabet and by its immutable id, not by an id of the past", () => {
  const mailbox = createMailbox({ messages: smallMailbox }, me);
  const [item] = mailbox.all();
  if (!item) throw new Error("empty");
  const before = item.ewsId;
  expect(toEws(toRest(before))).toBe(before);
  mailbox.place(item, mailbox.wellKnown("archive"));
  expect(mailbox.find(before)).toBeNull();
  for (const id of [item.ewsId, toRest(item.ewsId), item.immutableId]) expect(mailbox.find(id)).toBe(item);
});

test("a folder of an unknown name is made", () => {
  const messages = [seedMessage({ folder: "Projects", from: ann, sentAt: "2026-03-06T00:00:00Z" })];
  expect(createMailbox({ messages }, me).folders.at(-1)).toMatchObject({ name: "Projects", wellKnownName: null });
});

test("the clock can be set and pushed", () => {
  const clock = createClock(new Date("2026-03-06T00:00:00Z"));
  clock.advance(60_000);
  expect(clock.now().toISOString().slice(0, 16)).toBe("2026-03-06T00:01");
});

test.each([
  ["Re: AW: Fwd: Hello", "Hello"],
  ["RE[2]: Hello", "Hello"],
  ["Regarding: this", "Regarding: this"],
  ["", ""],
])("subject %j is %j without prefixes", (subject, rest) => {
  expect(normalizedSubject(subject)).toBe(rest);
});

test("what is new to a message ends where the quoted history begins", () => {
  const html = '<html><body><p>No.</p><div id="divRplyFwdMsg"><b>From:</b> Ann</div></body></html>';
  expect(uniqueBody({ type: "html", content: html }).content).toBe("<html><body><p>No.</p></body></html>");
  expect(uniqueBody({ type: "text", content: "No.\n\n> Yes?" }).content).toBe("No.");
});

test("the preview skips a long style sheet", () => {
  const content = `<html><head><style>${"p{margin:0}".repeat(900)}</style></head><body><p>Good morning</p></body></html>`;
  const [item] = createMailbox(
    { messages: [seedMessage({ from: ann, sentAt: "2026-03-06T00:00:00Z", body: { type: "html", content } })] },
    me,
  ).all();
  expect(item && previewOf(item)).toBe("Good morning");
});
