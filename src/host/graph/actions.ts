import { escapeHtml } from "../outlook/html-text";
import { toEws, toRest } from "../outlook/ids";
import type { Item } from "../outlook/item";
import type { Mailbox } from "../outlook/mailbox";
import { badRequest, graphError, itemNotFound } from "./errors";
import { extendedIn, people, readPatch } from "./message-body";
import { answerWith, conflict, withItem } from "./messages";
import type { GraphAnswer, GraphRequest } from "./request";
import { bodyOf, textIn, type Call, type Route } from "./routing";

const writing = ["Mail.ReadWrite"];
const sending = ["Mail.Send"];

const action = (
  name: string,
  scopes: readonly string[],
  answer: (call: Call, item: Item) => GraphAnswer | Promise<GraphAnswer>,
): Route => ({
  method: "POST",
  path: `me/messages/:id/${name}`,
  scopes,
  answer: (call) => withItem(call, (item) => answer(call, item)),
});

export const actionRoutes: readonly Route[] = [
  action("move", writing, moveMessage),
  action("createReply", writing, (call, item) => createReply(call, item, false)),
  action("createReplyAll", writing, (call, item) => createReply(call, item, true)),
  action("reply", sending, (call, item) => replyAtOnce(call, item, false)),
  action("replyAll", sending, (call, item) => replyAtOnce(call, item, true)),
  action("send", sending, sendDraft),
  { method: "POST", path: "me/sendMail", scopes: sending, answer: sendMail },
  {
    method: "POST",
    path: "me/translateExchangeIds",
    scopes: ["User.ReadBasic.All", "User.Read"],
    answer: translateIds,
  },
];

/** The service writes the parameters in lower camel case; the description of the service in upper. Both are taken. */
function parameter(request: GraphRequest, name: string): unknown {
  const body = bodyOf(request);
  return body[name] ?? body[name.charAt(0).toUpperCase() + name.slice(1)];
}

async function moveMessage(call: Call, item: Item): Promise<GraphAnswer> {
  const target = textIn(parameter(call.request, "destinationId"));
  if (target === null) return badRequest("The parameter destinationId is required.");
  const folder = call.world.mailbox.folder(target);
  if (!folder) return graphError(404, "ErrorFolderNotFound", "The specified folder could not be found in the store.");
  const refused = conflict(call.request, item);
  if (refused) return refused;
  await call.world.changes.move(item, folder);
  return answerWith(call, item, 201);
}

/** `comment` and the message's own body exclude each other. */
function bothGiven(request: GraphRequest): GraphAnswer | null {
  const message = parameter(request, "message") as { body?: unknown } | undefined;
  return parameter(request, "comment") !== undefined && message?.body !== undefined
    ? badRequest(
        "Specify either a comment or the body property of the message parameter. Specifying both isn't allowed.",
      )
    : null;
}

async function draftReply({ world, request }: Call, item: Item, all: boolean): Promise<Item> {
  const message = (parameter(request, "message") ?? {}) as Readonly<Record<string, unknown>>;
  const patch = readPatch(message);
  const comment = textIn(parameter(request, "comment")) ?? "";
  const words = comment === "" ? "" : `<div>${escapeHtml(comment).replaceAll("\n", "<br>")}</div>`;
  const draft = await world.changes.reply(item, { all, words, whole: patch.body });
  for (const [id, value] of extendedIn(message)) draft.extended.set(id, value);
  if (Object.keys(patch).length > 0) await world.changes.patch(draft, patch);
  return draft;
}

async function createReply(call: Call, item: Item, all: boolean): Promise<GraphAnswer> {
  const refused = bothGiven(call.request);
  if (refused) return refused;
  return answerWith(call, await draftReply(call, item, all), 201);
}

async function replyAtOnce(call: Call, item: Item, all: boolean): Promise<GraphAnswer> {
  const refused = bothGiven(call.request);
  if (refused) return refused;
  await call.world.changes.send(await draftReply(call, item, all));
  return { status: 202 };
}

async function sendDraft({ world }: Call, item: Item): Promise<GraphAnswer> {
  if (!item.isDraft) return badRequest("The message is not a draft.", "ErrorInvalidOperation");
  if (item.to.length + item.cc.length + item.bcc.length === 0) {
    return badRequest("At least one recipient isn't valid.", "ErrorInvalidRecipients");
  }
  await world.changes.send(item);
  return { status: 202 };
}

async function sendMail({ world, request }: Call): Promise<GraphAnswer> {
  const message = (parameter(request, "message") ?? {}) as Readonly<Record<string, unknown>>;
  if (people(message.toRecipients).length === 0) {
    return badRequest("At least one recipient isn't valid.", "ErrorInvalidRecipients");
  }
  const draft = await world.changes.draft(readPatch(message));
  for (const [id, value] of extendedIn(message)) draft.extended.set(id, value);
  await world.changes.send(draft);
  return { status: 202 };
}

const mostIds = 1_000;

type IdType = "ewsId" | "restId" | "restImmutableEntryId";
const idTypes = new Set<unknown>(["ewsId", "restId", "restImmutableEntryId"]);

function translateIds({ world, request }: Call): GraphAnswer {
  const { inputIds, sourceIdType, targetIdType } = bodyOf(request);
  if (!Array.isArray(inputIds) || inputIds.length > mostIds) return badRequest("Give up to 1000 ids in inputIds.");
  if (!idTypes.has(sourceIdType) || !idTypes.has(targetIdType)) return badRequest("This id type is not known here.");
  const value = inputIds.map((sourceId: unknown) => {
    const targetId = translated(world.mailbox, String(sourceId), sourceIdType as IdType, targetIdType as IdType);
    return targetId === null
      ? { sourceId, errorDetails: { code: "ErrorItemNotFound", message: "The id could not be translated." } }
      : { sourceId, targetId };
  });
  return value.length === 0 ? itemNotFound() : { status: 200, body: { value } };
}

/** Between the two alphabets any id can be rewritten; to and from the immutable form the message must be there. */
function translated(mailbox: Mailbox, id: string, source: IdType, target: IdType): string | null {
  if (source !== "restImmutableEntryId" && target !== "restImmutableEntryId") {
    return target === "ewsId" ? toEws(id) : toRest(id);
  }
  const item = mailbox.find(id);
  if (!item) return null;
  if (target === "restImmutableEntryId") return item.immutableId;
  return target === "ewsId" ? item.ewsId : toRest(item.ewsId);
}
