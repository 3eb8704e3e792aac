import type { Folder } from "../outlook/item";
import { badRequest, graphError, itemNotFound } from "./errors";
import { nextLink } from "./query";
import type { GraphAnswer } from "./request";
import { folderResource } from "./resource";
import { bodyOf, textIn, type Call, type Route } from "./routing";

const reading = ["Mail.Read", "Mail.ReadBasic"];
const writing = ["Mail.ReadWrite"];

export const folderRoutes: readonly Route[] = [
  { method: "GET", path: "me/mailFolders", scopes: reading, answer: (call) => listFolders(call, null) },
  { method: "POST", path: "me/mailFolders", scopes: writing, answer: (call) => createFolder(call, null) },
  {
    method: "GET",
    path: "me/mailFolders/:folder",
    scopes: reading,
    answer: (call) => withFolder(call, (folder) => ({ status: 200, body: folderResource(call.world.mailbox, folder) })),
  },
  {
    method: "GET",
    path: "me/mailFolders/:folder/childFolders",
    scopes: reading,
    answer: (call) =>
      isRoot(call) ? listFolders(call, null) : withFolder(call, (folder) => listFolders(call, folder)),
  },
  {
    method: "POST",
    path: "me/mailFolders/:folder/childFolders",
    scopes: writing,
    answer: (call) =>
      isRoot(call) ? createFolder(call, null) : withFolder(call, (folder) => createFolder(call, folder)),
  },
];

const isRoot = ({ params }: Call): boolean => params.folder === "msgfolderroot";

function withFolder(
  { world, params }: Call,
  answer: (folder: Folder) => GraphAnswer | Promise<GraphAnswer>,
): GraphAnswer | Promise<GraphAnswer> {
  const folder = world.mailbox.folder(params.folder ?? "");
  return folder ? answer(folder) : itemNotFound();
}

const defaultPage = 10;

function listFolders({ world, request }: Call, parent: Folder | null): GraphAnswer {
  const filter = request.query.get("$filter");
  const name = filter === null ? null : /^displayName eq '((?:[^']|'')*)'$/.exec(filter)?.[1]?.replaceAll("''", "'");
  if (name === undefined) return badRequest("The filter is not supported.", "ErrorInvalidUrlQueryFilter");
  const children = world.mailbox.folders.filter(({ parentId }) => parentId === (parent?.id ?? null));
  const wanted = children.filter((folder) => name === null || folder.name.toLowerCase() === name.toLowerCase());
  const skip = Number(request.query.get("$skip") ?? 0);
  const top = Number(request.query.get("$top") ?? defaultPage);
  return {
    status: 200,
    body: {
      value: wanted.slice(skip, skip + top).map((folder) => folderResource(world.mailbox, folder)),
      ...(skip + top < wanted.length ? { "@odata.nextLink": nextLink(request, skip + top) } : {}),
    },
  };
}

async function createFolder({ world, request }: Call, parent: Folder | null): Promise<GraphAnswer> {
  const name = textIn(bodyOf(request).displayName)?.trim() ?? "";
  if (name === "") return badRequest("The property displayName is required.", "ErrorInvalidRequest");
  const siblings = world.mailbox.folders.filter(({ parentId }) => parentId === (parent?.id ?? null));
  if (siblings.some((folder) => folder.name.toLowerCase() === name.toLowerCase())) {
    return graphError(409, "ErrorFolderExists", "A folder with the specified name already exists.");
  }
  const folder = await world.changes.addFolder(name, parent);
  return { status: 201, body: folderResource(world.mailbox, folder) };
}
