import type { ClockPort } from "../../ports/outside";
import type { DraftState, MessageRef, ReplyDraft } from "../../ports/mailbox";
import { ok, refused, type Outcome } from "../../ports/outcome";
import type { GraphCalls } from "./calls";
import type { Folders } from "./folders";
import type { Items } from "./items";
import { query, quoted, refOfGraph, type GraphMessage } from "./resources";

/**
 * Our answers carry named properties of ours, which stay in the mailbox and are not sent along: the token of the message
 * answered, the run that wrote the words, and a mark for one that we took back.
 */
const ours = "String {9d0f3b52-6b1e-4c57-9a3c-2f6c1f0a7e41} Name";
export const tokenProperty = `${ours} PitchwallToken`;
export const runProperty = `${ours} PitchwallRun`;
const discardedProperty = `${ours} PitchwallDiscarded`;
/** PidTagDeferredSendTime: the server keeps a submitted mail until then. */
const deferredProperty = "SystemTime 0x3FEF";

/** So long after its time a mail that still lies in Drafts was evidently never handed over, in milliseconds. */
const grace = 120_000;

const answerFields = "id,conversationId,internetMessageId,isDraft,parentFolderId";

export interface Replies {
  readonly create: (ref: MessageRef, reply: ReplyDraft) => Promise<Outcome<MessageRef>>;
  readonly find: (token: string) => Promise<Outcome<DraftState | null>>;
  readonly send: (draft: MessageRef, at: string | null) => Promise<Outcome<void>>;
  readonly discard: (draft: MessageRef) => Promise<Outcome<void>>;
}

interface Parts {
  readonly calls: GraphCalls;
  readonly items: Items;
  readonly folders: Folders;
  readonly clock: ClockPort;
}

export function graphReplies(parts: Parts): Replies {
  return {
    create: (ref, reply) => createReply(parts, ref, reply),
    find: (token) => findReply(parts, token),
    send: (draft, at) => sendDraft(parts, draft, at),
    discard: (draft) => discardDraft(parts, draft),
  };
}

/** The draft is made with its token in one request, so that no crash can leave one that we do not know again. */
async function createReply(parts: Parts, ref: MessageRef, reply: ReplyDraft): Promise<Outcome<MessageRef>> {
  const { calls, items } = parts;
  const known = await findReply(parts, reply.token);
  if (!known.ok) return known;
  if (known.value?.state === "begun") return fill(parts, known.value.ref, reply);
  const path = await items.path(ref);
  if (!path.ok) return path;
  const made = await calls.post<GraphMessage>(`${path.value}/createReply`, {
    message: { singleValueExtendedProperties: [{ id: tokenProperty, value: reply.token }] },
  });
  return made.ok ? fill(parts, refOfGraph(made.value), reply) : made;
}

/** Puts our words above the quotation and signs them with the run, in one request. */
async function fill(parts: Parts, draft: MessageRef, reply: ReplyDraft, again = true): Promise<Outcome<MessageRef>> {
  const { calls, items } = parts;
  const read = await items.get(draft, "body,internetMessageId,conversationId");
  if (!read.ok) return read;
  const path = await items.path(draft);
  if (!path.ok) return path;
  const changed = await calls.patch<GraphMessage>(
    path.value,
    {
      body: { contentType: "html", content: above(reply.html, read.value.body?.content ?? "") },
      singleValueExtendedProperties: [
        { id: tokenProperty, value: reply.token },
        { id: runProperty, value: reply.run },
      ],
    },
    ifUnchanged(read.value),
  );
  // A draft just made is known to change under one's hands for a moment; nothing was written, so once more.
  if (!changed.ok && changed.why === "changed" && again) return fill(parts, draft, reply, false);
  return changed.ok ? ok(refOfGraph(read.value)) : changed;
}

async function findReply({ calls, folders, clock }: Parts, token: string): Promise<Outcome<DraftState | null>> {
  const [outbox, deleted] = await Promise.all([
    folders.idOf({ kind: "well-known", name: "outbox" }),
    folders.idOf({ kind: "well-known", name: "deleteditems" }),
  ]);
  if (!outbox.ok) return outbox;
  if (!deleted.ok) return deleted;
  const wanted = [runProperty, discardedProperty, deferredProperty].map((id) => `id eq ${quoted(id)}`).join(" or ");
  const path = query("/me/messages", {
    $filter: `singleValueExtendedProperties/any(ep:ep/id eq ${quoted(tokenProperty)} and ep/value eq ${quoted(token)})`,
    $select: answerFields,
    $expand: `singleValueExtendedProperties($filter=${wanted})`,
    $top: 20,
  });
  const found = await calls.pages<GraphMessage>(path, 50);
  if (!found.ok) return found;
  const where = { outbox: outbox.value, deleted: deleted.value, now: Date.parse(clock.now()) };
  const states = found.value.map((message): DraftState => {
    return { ref: refOfGraph(message), state: stateOf(message, where), run: property(message, runProperty) };
  });
  return ok(states.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? null);
}

/** The furthest first: once sent, no other draft counts. */
const order = ["sent", "waiting", "draft", "begun", "gone"] as const;

interface Where {
  readonly outbox: string | null;
  readonly deleted: string | null;
  readonly now: number;
}

function stateOf(message: GraphMessage, { outbox, deleted, now }: Where): DraftState["state"] {
  const inDeleted = message.parentFolderId === deleted;
  if (inDeleted && (message.isDraft === true || property(message, discardedProperty) !== null)) return "gone";
  if (message.parentFolderId === outbox) return "waiting";
  if (message.isDraft !== true) return "sent";
  if (property(message, runProperty) === null) return "begun";
  const until = Date.parse(property(message, deferredProperty) ?? "");
  return !Number.isNaN(until) && now < until + grace ? "waiting" : "draft";
}

async function sendDraft(parts: Parts, draft: MessageRef, at: string | null): Promise<Outcome<void>> {
  const { calls, items } = parts;
  const read = await items.get(draft, "isDraft");
  if (!read.ok) return read;
  if (read.value.isDraft !== true) return refused("changed");
  const path = await items.path(draft);
  if (!path.ok) return path;
  if (at !== null) {
    const held = await calls.patch(path.value, {
      singleValueExtendedProperties: [{ id: deferredProperty, value: at }],
    });
    if (!held.ok) return held;
  }
  return calls.post<void>(`${path.value}/send`, undefined, { scopes: ["send"], once: true });
}

/** Only what has not left: a draft, or one that waits in the outbox. Marked first, so that it is known as taken back. */
async function discardDraft({ calls, items, folders }: Parts, draft: MessageRef): Promise<Outcome<void>> {
  const [outbox, deleted] = await Promise.all([
    folders.idOf({ kind: "well-known", name: "outbox" }),
    folders.idOf({ kind: "well-known", name: "deleteditems" }),
  ]);
  if (!outbox.ok) return outbox;
  if (!deleted.ok) return deleted;
  const read = await items.get(draft, "isDraft,parentFolderId");
  if (!read.ok) return read;
  const unsent = read.value.isDraft === true || read.value.parentFolderId === outbox.value;
  if (read.value.parentFolderId === deleted.value) return ok(undefined);
  if (!unsent) return refused("changed");
  const path = await items.path(draft);
  if (!path.ok) return path;
  const marked = await calls.patch(path.value, {
    singleValueExtendedProperties: [{ id: discardedProperty, value: "1" }],
  });
  if (!marked.ok) return marked;
  const moved = await calls.post(`${path.value}/move`, { destinationId: "deleteditems" });
  return moved.ok ? ok(undefined) : moved;
}

/** The value of a named property of ours; null without one. */
export function property({ singleValueExtendedProperties }: GraphMessage, id: string): string | null {
  const found = (singleValueExtendedProperties ?? []).find((one) => one.id?.toLowerCase() === id.toLowerCase());
  return found?.value ?? null;
}

function ifUnchanged(message: GraphMessage): { readonly ifMatch?: string } {
  const etag = message["@odata.etag"];
  return etag === undefined ? {} : { ifMatch: etag };
}

/** Our words at the top of the body, before Outlook's quotation. */
function above(html: string, body: string): string {
  const tag = body.toLowerCase().indexOf("<body");
  const end = tag < 0 ? -1 : body.indexOf(">", tag);
  return end < 0 ? `${html}${body}` : `${body.slice(0, end + 1)}${html}${body.slice(end + 1)}`;
}
