import type { Item } from "../outlook/item";
import { mimeOf } from "../outlook/mime";
import { accessDenied, graphError, itemNotFound } from "./errors";
import { changeableAlways, extendedIn, readPatch } from "./message-body";
import { listMessages, unknownSelection } from "./query";
import type { GraphAnswer, GraphRequest } from "./request";
import { attachmentResources, etagOf, messageResource } from "./resource";
import { bodyOf, type Call, type Route } from "./routing";

/** What lies in other mailboxes is not below /me. */
const own = (items: readonly Item[]): readonly Item[] =>
  items.some(({ owner }) => owner !== undefined) ? items.filter(({ owner }) => owner === undefined) : items;

const reading = ["Mail.Read"];
const writing = ["Mail.ReadWrite"];

export const messageRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "me/messages",
    scopes: reading,
    answer: ({ world, request }) => listMessages(request, own(world.mailbox.all())),
  },
  {
    method: "GET",
    path: "me/mailFolders/:folder/messages",
    scopes: reading,
    answer({ world, request, params }) {
      const folder = world.mailbox.folder(params.folder ?? "");
      return folder ? listMessages(request, own(world.mailbox.inFolder(folder))) : itemNotFound();
    },
  },
  { method: "POST", path: "me/messages", scopes: writing, answer: createDraft },
  {
    method: "GET",
    path: "me/messages/:id",
    scopes: reading,
    answer: (call) => withItem(call, (item) => getMessage(call, item)),
  },
  {
    method: "PATCH",
    path: "me/messages/:id",
    scopes: writing,
    answer: (call) => withItem(call, (item) => patchMessage(call, item)),
  },
  {
    method: "DELETE",
    path: "me/messages/:id",
    scopes: writing,
    answer: (call) => withItem(call, (item) => deleteMessage(call, item)),
  },
  {
    method: "GET",
    path: "me/messages/:id/$value",
    scopes: reading,
    answer: (call) =>
      withItem(call, (item) => ({ status: 200, body: mimeOf(item), headers: { "Content-Type": "text/plain" } })),
  },
  {
    method: "GET",
    path: "me/messages/:id/attachments",
    scopes: reading,
    answer: (call) => withItem(call, (item) => ({ status: 200, body: { value: attachmentResources(item) } })),
  },
];

/** Finds the message that the path names, by its current id or its immutable one. */
export function withItem(
  { world, params }: Call,
  answer: (item: Item) => GraphAnswer | Promise<GraphAnswer>,
): GraphAnswer | Promise<GraphAnswer> {
  const id = params.id ?? "";
  // The form of Exchange Web Services is not taken here; in an address its slash would cut the path anyway.
  const item = /[/+]/.test(id) ? null : world.mailbox.find(id);
  return item && item.owner === undefined ? answer(item) : itemNotFound();
}

/** A message with the words that the emulator's book holds, and everything else from the mailbox. */
export async function answerWith({ world, request }: Call, item: Item, status: number): Promise<GraphAnswer> {
  const { body } = await world.book.call("GET", `/v1.0/me/messages/${item.bookId}`);
  const { subject, isRead, categories, importance } = (body ?? {}) as Record<string, unknown>;
  const resource = messageResource(item, request);
  for (const [name, value] of Object.entries({ subject, isRead, categories, importance })) {
    if (name in resource && value !== undefined) resource[name] = value;
  }
  return { status, body: resource, headers: { ETag: etagOf(item) } };
}

function getMessage(call: Call, item: Item): GraphAnswer | Promise<GraphAnswer> {
  return unknownSelection(call.request) ?? answerWith(call, item, 200);
}

/** The change key of `If-Match` must be the current one. */
export function conflict(request: GraphRequest, item: Item): GraphAnswer | null {
  const wanted = request.headers["if-match"];
  if (wanted === undefined || wanted === "*" || wanted === etagOf(item) || wanted === `"${item.changeKey}"`)
    return null;
  return graphError(
    412,
    "ErrorIrresolvableConflict",
    "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.",
  );
}

async function createDraft(call: Call): Promise<GraphAnswer> {
  const fields = bodyOf(call.request);
  const item = await call.world.changes.draft(readPatch(fields));
  for (const [id, value] of extendedIn(fields)) item.extended.set(id, value);
  return answerWith(call, item, 201);
}

async function patchMessage(call: Call, item: Item): Promise<GraphAnswer> {
  const { request, world } = call;
  const fields = bodyOf(request);
  const refused = conflict(request, item);
  if (refused) return refused;
  const names = Object.keys(fields).filter((name) => !name.startsWith("@"));
  // From 31 December 2026 these need Mail-Advanced.ReadWrite on received mail; the local Graph is strict already.
  if (!item.isDraft && names.some((name) => !changeableAlways.has(name))) return accessDenied();
  for (const [id, value] of extendedIn(fields)) item.extended.set(id, value);
  await world.changes.patch(item, readPatch(fields));
  return answerWith(call, item, 200);
}

async function deleteMessage({ world, request }: Call, item: Item): Promise<GraphAnswer> {
  const refused = conflict(request, item);
  if (refused) return refused;
  await world.changes.remove(item);
  return { status: 204 };
}
