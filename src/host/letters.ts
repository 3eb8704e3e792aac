import type { Changes } from "./outlook/changes";
import type { Item } from "./outlook/item";
import { quietHtml } from "./outlook/quiet-html";
import { htmlOf, quotedReply } from "./outlook/quoting";
import { replySubject } from "./outlook/subject";
import type { Letter, OpenedLetter, Person } from "./page/wire";
import type { World } from "./world";

/** The windows that a person writes in. Nothing is in the mailbox before it is saved or sent. */
export const letterCalls = { open, save, send };

const person = (address: string): Person => ({ name: "", address });

function open({ mailbox }: World, body: unknown): OpenedLetter | undefined {
  const { replyTo, all, html } = body as { replyTo: string; all: boolean; html: string };
  const original = mailbox.byUid(replyTo);
  if (!original) return undefined;
  const first = original.replyTo.length > 0 ? original.replyTo : [original.from];
  const me = mailbox.me.address.toLowerCase();
  const others = all ? original.to.filter(({ address }) => address.toLowerCase() !== me) : [];
  return {
    replyTo,
    to: [...first, ...others],
    cc: all ? original.cc : [],
    subject: replySubject(original.subject),
    html: quietHtml(quotedReply(original, html === "" ? "<p><br></p>" : html)),
  };
}

async function save(world: World, letter: Letter): Promise<{ uid: string }> {
  return { uid: (await keep(world, letter)).uid };
}

async function send(world: World, letter: Letter): Promise<{ uid: string }> {
  const item = await keep(world, letter);
  await world.changes.send(item);
  return { uid: item.uid };
}

async function keep({ mailbox, changes }: World, letter: Letter): Promise<Item> {
  const fields = {
    subject: letter.subject,
    body: { type: "html", content: letter.html },
    to: letter.to.map(person),
    cc: letter.cc.map(person),
    bcc: letter.bcc.map(person),
  } as const;
  const known = letter.draftUid === null ? null : mailbox.byUid(letter.draftUid);
  const item =
    known ?? (await newDraft(changes, letter.replyTo === null ? null : mailbox.byUid(letter.replyTo), fields));
  await changes.patch(item, fields);
  return item;
}

function newDraft(changes: Changes, original: Item | null, fields: { readonly body: Item["body"] }): Promise<Item> {
  return original
    ? changes.reply(original, { all: false, words: "", whole: { type: "html", content: htmlOf(fields.body) } })
    : changes.draft(fields);
}
