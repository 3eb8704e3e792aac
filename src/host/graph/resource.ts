import { attachmentId } from "../outlook/initial-data";
import { toRest } from "../outlook/ids";
import type { Body, Folder, Item } from "../outlook/item";
import type { Mailbox } from "../outlook/mailbox";
import { htmlOf, textOf, uniqueBody } from "../outlook/quoting";
import { previewOf } from "../outlook/views";
import type { Person } from "../page/wire";
import { preferences, wantsImmutableIds, type GraphRequest } from "./request";

/** Properties that come only when they are named in `$select`. */
const onlyBySelect = new Set(["uniqueBody", "internetMessageHeaders"]);

const address = ({ name, address: own }: Person): object => ({ emailAddress: { name: name || own, address: own } });

const seconds = (iso: string): string => `${iso.slice(0, 19)}Z`;

type Property = (item: Item, request: GraphRequest) => unknown;

/** Every property of a message that this Graph knows. */
const properties: Readonly<Record<string, Property>> = {
  id: (item, request) => itemId(item, request),
  createdDateTime: (item) => seconds(item.createdAt),
  lastModifiedDateTime: (item) => seconds(item.modifiedAt),
  changeKey: (item) => item.changeKey,
  categories: (item) => item.categories,
  receivedDateTime: (item) => seconds(item.receivedAt),
  sentDateTime: (item) => seconds(item.sentAt),
  hasAttachments: (item) => item.attachments.some(({ isInline }) => !isInline),
  internetMessageId: (item) => item.internetMessageId,
  subject: (item) => item.subject,
  bodyPreview: (item) => previewOf(item),
  importance: (item) => item.importance,
  parentFolderId: (item) => item.folder.id,
  conversationId: (item) => toRest(item.conversationId),
  conversationIndex: (item) => item.conversationIndex,
  isDeliveryReceiptRequested: () => false,
  isReadReceiptRequested: () => false,
  isRead: (item) => item.isRead,
  isDraft: (item) => item.isDraft,
  webLink: (item) => `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(item.ewsId)}`,
  inferenceClassification: () => "focused",
  body: (item, request) => bodyResource(item.body, request),
  uniqueBody: (item, request) => bodyResource(uniqueBody(item.body), request),
  // Exchange keeps no transport headers for drafts and Sent Items; the property is then absent.
  internetMessageHeaders: (item) => item.headers ?? undefined,
  sender: (item) => address(item.from),
  from: (item) => address(item.from),
  toRecipients: (item) => item.to.map(address),
  ccRecipients: (item) => item.cc.map(address),
  bccRecipients: (item) => item.bcc.map(address),
  replyTo: (item) => item.replyTo.map(address),
  flag: () => ({ flagStatus: "notFlagged" }),
};

export const isMessageProperty = (name: string): boolean => Object.hasOwn(properties, name);

/** The id of a message in the form that the request prefers. */
export function itemId(item: Item, request: Pick<GraphRequest, "headers">): string {
  return wantsImmutableIds(request) ? item.immutableId : toRest(item.ewsId);
}

/** A message as Graph writes it, with the selected properties only. */
export function messageResource(item: Item, request: GraphRequest): Record<string, unknown> {
  const selected = selectedNames(request);
  const names = selected ?? Object.keys(properties).filter((name) => !onlyBySelect.has(name));
  const resource: Record<string, unknown> = {
    "@odata.etag": etagOf(item),
    ...Object.fromEntries([...new Set(["id", ...names])].map((name) => [name, properties[name]?.(item, request)])),
  };
  const expand = request.query.get("$expand") ?? "";
  if (expand.includes("attachments")) resource.attachments = attachmentResources(item);
  const extended = expand.includes("singleValueExtendedProperties") ? extendedResources(item, expand) : [];
  if (extended.length > 0) resource.singleValueExtendedProperties = extended;
  return resource;
}

export function selectedNames({ query }: Pick<GraphRequest, "query">): readonly string[] | null {
  const select = query.get("$select");
  return select === null ? null : select.split(",").map((name) => name.trim());
}

export function etagOf(item: Item): string {
  return `W/"${item.changeKey}"`;
}

function bodyResource(body: Body, request: GraphRequest): object {
  const type = preferences(request).get("outlook.body-content-type") === "text" ? "text" : "html";
  return { contentType: type, content: type === "text" ? textOf(body) : htmlOf(body) };
}

export function attachmentResources(item: Item): readonly object[] {
  return item.attachments.map((file, index) => ({
    "@odata.type": "#microsoft.graph.fileAttachment",
    id: attachmentId(item, index),
    name: file.name,
    contentType: file.contentType,
    size: Math.floor((file.contentBase64.length * 3) / 4),
    isInline: file.isInline,
    contentId: file.contentId,
    contentBytes: file.contentBase64,
    lastModifiedDateTime: seconds(item.modifiedAt),
  }));
}

/** The properties whose ids the expansion names; a message without any has no such property at all. */
function extendedResources(item: Item, expand: string): readonly object[] {
  const wanted = new Set([...expand.matchAll(/id eq '([^']{1,200})'/g)].map(([, id]) => id));
  return [...item.extended].filter(([id]) => wanted.has(id)).map(([id, value]) => ({ id, value }));
}

export function folderResource(mailbox: Mailbox, folder: Folder): object {
  const items = mailbox.inFolder(folder);
  return {
    id: folder.id,
    displayName: folder.name,
    parentFolderId: folder.parentId ?? rootFolderId,
    childFolderCount: mailbox.folders.filter(({ parentId }) => parentId === folder.id).length,
    unreadItemCount: items.filter(({ isRead }) => !isRead).length,
    totalItemCount: items.length,
    isHidden: false,
  };
}

/** Id of the folder above all others. */
export const rootFolderId = "AAMkAGlvY2FsLXJvb3Q-LgAAAAAAroot_AAA=";
