import { codes, levelFor, levels } from "../page/office/codes";
import type { AddinManifest, Category, OfficeAnswer, OfficeQuestion } from "../page/wire";
import type { Changes } from "./changes";
import { attachmentId, initialData } from "./initial-data";
import type { Item } from "./item";
import type { Mailbox } from "./mailbox";
import { mimeOf } from "./mime";
import { htmlOf, textOf } from "./quoting";

export const done = (data?: unknown): OfficeAnswer => ({ error: false, data });
export const failed = (errorCode: number): OfficeAnswer => ({ error: true, errorCode });

/** Everything that an Office.js call may touch. */
export interface OfficeWorld {
  readonly mailbox: Mailbox;
  readonly changes: Changes;
  readonly manifest: AddinManifest;
}

type Call = (world: OfficeWorld, params: Record<string, unknown>, item: Item) => Promise<OfficeAnswer> | OfficeAnswer;

/** Answers the Outlook calls that need the mailbox; the page answers those about windows and notifications itself. */
export async function answerOfficeCall(world: OfficeWorld, question: OfficeQuestion): Promise<OfficeAnswer> {
  if (levels[world.manifest.permission] < levelFor(question.dispId)) return failed(codes.permissionDenied);
  const params = (question.params ?? {}) as Record<string, unknown>;
  const free = mailboxCalls[question.dispId];
  if (free) return free(world, params);
  const call = itemCalls[question.dispId];
  if (!call) return failed(codes.notSupported);
  const item = question.uid === null ? null : world.mailbox.byUid(question.uid);
  return item ? call(world, params, item) : failed(codes.itemNotFound);
}

const names = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

/** `Preset7` in Office.js is `preset7` in Graph. */
const officeColor = (color: string): string => color.charAt(0).toUpperCase() + color.slice(1);
const officeCategory = ({ displayName, color }: Category): unknown => ({ displayName, color: officeColor(color) });

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const mailboxCalls: Readonly<
  Record<number, (world: OfficeWorld, params: Record<string, unknown>) => Promise<OfficeAnswer> | OfficeAnswer>
> = {
  // Exchange Online gives no identity or callback tokens any more, and EWS requests depend on them.
  2: () => ({ wasSuccessful: false, errorCode: codes.tokenError }),
  12: () => ({ wasSuccessful: false, errorCode: codes.tokenError }),
  5: () => ({ wasProxySuccessful: false, errorMessage: "Exchange Web Services are switched off." }),
  160: ({ mailbox }) => done(mailbox.masterCategories.map(officeCategory)),
  161: addMasterCategories,
  162: removeMasterCategories,
  196: ({ mailbox }, { uids }) => selectedItems(mailbox, names(uids)),
  211: loadItem,
  404: saveSettings,
};

const itemCalls: Readonly<Record<number, Call>> = {
  3: (_world, _params, item) => ({
    wasSuccessful: true,
    customProperties: JSON.stringify(Object.fromEntries(item.customProperties)),
  }),
  4: (_world, { customProperties }, item) => {
    item.customProperties.clear();
    for (const [key, value] of Object.entries((customProperties ?? {}) as object))
      item.customProperties.set(key, value);
    return done();
  },
  37: (_world, { coercionType }, item) => done(coercionType === 3 ? htmlOf(item.body) : textOf(item.body)),
  99: () => done(""),
  101: moveItem,
  108: (_world, _parameters, { owner }) =>
    owner === undefined
      ? failed(codes.notSupported)
      : done({ owner, targetMailbox: owner, delegatePermissions: 63, targetRestUrl: "" }),
  150: (_world, { id }, item) => {
    const file = item.attachments.find((_file, index) => attachmentId(item, index) === id);
    return file ? done({ content: file.contentBase64, format: "base64" }) : failed(codes.invalidAttachmentId);
  },
  157: ({ mailbox }, _params, item) => done(coloured(mailbox, item.categories).map(officeCategory)),
  158: addCategories,
  159: removeCategories,
  168: (_world, _params, item) => done((item.headers ?? []).map(({ name, value }) => `${name}: ${value}\r\n`).join("")),
  204: (_world, _params, item) => done(Buffer.from(mimeOf(item), "utf8").toString("base64")),
  212: () => done(),
};

/** The categories of an item with their colours; a name that the master list lacks has none. */
export function coloured(mailbox: Mailbox, categories: readonly string[]): readonly Category[] {
  return categories.map(
    (name) =>
      mailbox.masterCategories.find((one) => sameName(one.displayName, name)) ?? { displayName: name, color: "none" },
  );
}

async function addMasterCategories(
  world: OfficeWorld,
  { categoryDetails }: Record<string, unknown>,
): Promise<OfficeAnswer> {
  const wanted = (Array.isArray(categoryDetails) ? categoryDetails : []) as Category[];
  const known = (name: string): boolean =>
    world.mailbox.masterCategories.some((one) => sameName(one.displayName, name));
  if (wanted.some(({ displayName }) => known(displayName))) return failed(codes.duplicateCategory);
  for (const { displayName, color } of wanted) {
    await world.changes.addCategory({ displayName, color: color.toLowerCase() });
  }
  return done();
}

async function removeMasterCategories(
  world: OfficeWorld,
  { categories }: Record<string, unknown>,
): Promise<OfficeAnswer> {
  const wanted = names(categories);
  const known = new Set(world.mailbox.masterCategories.map(({ displayName }) => displayName));
  if (wanted.some((name) => !known.has(name))) return failed(codes.invalidCategory);
  for (const name of wanted) await world.changes.removeCategory(name);
  return done();
}

async function addCategories(world: OfficeWorld, params: Record<string, unknown>, item: Item): Promise<OfficeAnswer> {
  const wanted = names(params.categories);
  const master = world.mailbox.masterCategories.map(({ displayName }) => displayName);
  if (wanted.some((name) => !master.some((one) => sameName(one, name)))) return failed(codes.invalidCategory);
  await world.changes.patch(item, { categories: [...new Set([...item.categories, ...wanted])] });
  return done();
}

async function removeCategories(
  world: OfficeWorld,
  params: Record<string, unknown>,
  item: Item,
): Promise<OfficeAnswer> {
  const gone = names(params.categories);
  await world.changes.patch(item, {
    categories: item.categories.filter((name) => !gone.some((one) => sameName(one, name))),
  });
  return done();
}

async function moveItem(world: OfficeWorld, params: Record<string, unknown>, item: Item): Promise<OfficeAnswer> {
  const targets: Readonly<Record<string, string>> = { inbox: "inbox", junk: "junkemail", deletedItems: "deleteditems" };
  const folder = world.mailbox.folder(targets[String(params.destinationFolder)] ?? "");
  if (!folder) return failed(codes.invalidParameter);
  await world.changes.move(item, folder);
  return done();
}

const mostSelected = 100;

function selectedItems(mailbox: Mailbox, uids: readonly string[]): OfficeAnswer {
  if (uids.length > mostSelected) return failed(codes.tooManySelected);
  const items = uids.flatMap((uid) => mailbox.byUid(uid) ?? []);
  return done(
    items.map((item) => ({
      itemId: item.ewsId,
      subject: item.subject,
      itemType: "message",
      itemMode: item.isDraft ? "Compose" : "Read",
      conversationId: item.conversationId,
      internetMessageId: item.internetMessageId,
      hasAttachment: item.attachments.length > 0,
    })),
  );
}

/** `data` is JSON text of an initial-data object (protocol notes, section 7); `uid` tells the page what it loaded. */
function loadItem({ mailbox, manifest }: OfficeWorld, { itemId }: Record<string, unknown>): OfficeAnswer {
  const item = typeof itemId === "string" ? mailbox.find(itemId) : null;
  if (!item) return failed(codes.itemNotFound);
  if (item.isDraft) return failed(codes.invalidSelection);
  return { ...done(JSON.stringify(initialData(mailbox, manifest, item))), wasSuccessful: true, uid: item.uid };
}

const settingsLimit = 32_768;

function saveSettings({ mailbox }: OfficeWorld, params: unknown): OfficeAnswer {
  const [settings] = (Array.isArray(params) ? params : []) as Record<string, string>[];
  if (!settings || JSON.stringify(settings).length > settingsLimit) return failed(codes.settingsError);
  mailbox.settings = { ...settings };
  return done();
}
