import type { Category, DraftState, FolderRef, MailboxPort, MessageRef, ShownMessagePort } from "../../ports/mailbox";
import { ok, refused, type Outcome } from "../../ports/outcome";
import { findMail, refOf, tick, type StoredMail, type World } from "./world";

/** Writing to the mailbox of a world. `between` runs after a reply was begun and before our words are in it. */
export function memoryMailbox(world: World, between: () => void = () => undefined): MailboxPort {
  return {
    createReply: async (ref, reply) =>
      writing(world, ref, (mail) => {
        const draft = begunFor(world, reply.token) ?? beginReply(world, mail, reply.token);
        between();
        draft.reply = { token: reply.token, run: reply.run, html: reply.html, sendAt: null };
        return ok(refOf(draft));
      }),
    findReply: async (token) => (canWrite(world) ? ok(furthest(world, token)) : denied(world)),
    send: async (ref, at) =>
      writing(world, ref, (mail) => {
        if (!world.scopes.has("send")) return denied(world);
        return sendDraft(world, mail, at);
      }),
    discardDraft: async (ref) =>
      writing(world, ref, (mail) => {
        if (!mail.isDraft || !mail.reply) return refused("changed");
        mail.folder = "deleted";
        return ok(undefined);
      }),
    categoriesOf: async (ref) => writing(world, ref, (mail) => ok(mail.categories)),
    setCategory: async (ref, category, on) => writing(world, ref, (mail) => categorise(world, mail, category, on)),
    whereIs: async (ref, folder) =>
      writing(world, ref, (mail) => ok({ folderId: mail.folder, inside: folderId(world, folder) === mail.folder })),
    move: async (ref, folder) => writing(world, ref, (mail) => moveMail(world, mail, folder)),
  };
}

/** What works on the message shown, without consent. */
export function memoryShown(world: World): ShownMessagePort {
  const shown = <T>(ref: MessageRef, act: (mail: StoredMail) => Outcome<T>): Outcome<T> => {
    if (world.selection.kind !== "one" || world.selection.ref.itemId !== ref.itemId) return refused("stale");
    const mail = findMail(world, ref);
    return mail ? act(mail) : refused("gone");
  };
  return {
    openReply: async (ref, html) =>
      shown(ref, (mail) => {
        world.forms.push({ itemId: mail.id, html });
        return ok(undefined);
      }),
    categoriesOf: async (ref) => shown(ref, (mail) => ok(mail.categories)),
    setCategory: async (ref, category, on) => shown(ref, (mail) => categorise(world, mail, category, on)),
  };
}

function writing<T>(world: World, ref: MessageRef, act: (mail: StoredMail) => Outcome<T>): Outcome<T> {
  if (!canWrite(world)) return denied(world);
  tick(world);
  const mail = findMail(world, ref);
  return mail ? act(mail) : refused("gone");
}

function canWrite(world: World): boolean {
  return world.scopes.has("write");
}

function denied(world: World) {
  return refused(world.refusal ?? "no-consent");
}

function beginReply(world: World, mail: StoredMail, token: string): StoredMail {
  const id = `item-${world.nextId++}`;
  const draft: StoredMail = {
    id,
    message: { id, subject: `RE: ${mail.message.subject ?? ""}`, body: { type: "html", content: "" } },
    conversationId: mail.conversationId,
    internetMessageId: `<${id}@here.example>`,
    folder: "drafts",
    categories: [],
    reply: { token, run: null, html: null, sendAt: null },
    isDraft: true,
  };
  world.mails.push(draft);
  return draft;
}

function begunFor(world: World, token: string): StoredMail | undefined {
  return world.mails.find(({ reply, folder }) => reply?.token === token && reply.html === null && folder !== "deleted");
}

const order = ["sent", "waiting", "draft", "begun", "gone"] as const;

function furthest(world: World, token: string): DraftState | null {
  tick(world);
  const states = world.mails
    .filter(({ reply }) => reply?.token === token)
    .map((mail): DraftState => ({ ref: refOf(mail), state: stateOf(mail), run: mail.reply?.run ?? null }));
  return states.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? null;
}

function stateOf(mail: StoredMail): DraftState["state"] {
  if (!mail.isDraft) return "sent";
  if (mail.folder === "deleted") return "gone";
  if (mail.reply?.sendAt) return "waiting";
  return mail.reply?.html === null ? "begun" : "draft";
}

function sendDraft(world: World, mail: StoredMail, at: string | null): Outcome<void> {
  if (!mail.isDraft || !mail.reply) return refused("changed");
  if (at !== null && !world.holds) return refused("unsupported");
  if (at === null) {
    mail.isDraft = false;
    mail.folder = "sent";
  } else {
    mail.reply = { ...mail.reply, sendAt: at };
  }
  return ok(undefined);
}

function categorise(world: World, mail: StoredMail, category: Category, on: boolean): Outcome<void> {
  const same = (name: string): boolean => name.toLowerCase() === category.name.toLowerCase();
  if (on && !world.masterCategories.some(({ name }) => same(name))) world.masterCategories.push(category);
  const others = mail.categories.filter((name) => !same(name));
  if (on && others.length === mail.categories.length) mail.categories = [...others, category.name];
  if (!on) mail.categories = others;
  return ok(undefined);
}

function folderId(world: World, folder: FolderRef): string | undefined {
  if (folder.kind === "id") return world.folders.has(folder.id) ? folder.id : undefined;
  if (folder.kind === "well-known") return folder.name;
  return [...world.folders].find(([, name]) => name.toLowerCase() === folder.name.toLowerCase())?.[0];
}

function moveMail(world: World, mail: StoredMail, folder: FolderRef): Outcome<MessageRef> {
  const known = folderId(world, folder);
  if (known === undefined && folder.kind !== "named") return refused("gone");
  const target = known ?? `folder-${world.nextId++}`;
  if (known === undefined && folder.kind === "named") world.folders.set(target, folder.name);
  mail.folder = target;
  if (world.renumbers) mail.id = `item-${world.nextId++}`;
  return ok(refOf(mail));
}
