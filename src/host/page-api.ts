import { readJson, sendJson, type Exchange } from "./http/exchange";
import { letterCalls } from "./letters";
import { initialData } from "./outlook/initial-data";
import type { Item } from "./outlook/item";
import { answerOfficeCall } from "./outlook/office-calls";
import { folderRows, messageRow, messageView } from "./outlook/views";
import type { Letter, Look, Notification, OfficeQuestion, Start } from "./page/wire";
import { answerBridge } from "./signin/bridge";
import type { World } from "./world";

type Route = (world: World, exchange: Exchange, match: readonly string[]) => Promise<unknown> | unknown;

/** What the host page asks of its server: method, path and answer. An answer of undefined is 404. */
const routes: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ["GET", /^\/api\/start$/, (world) => start(world)],
  ["GET", /^\/api\/folders$/, ({ mailbox }) => folderRows(mailbox)],
  ["GET", /^\/api\/folders\/([^/]+)\/messages$/, listMessages],
  [
    "GET",
    /^\/api\/messages\/([^/]+)$/,
    ({ mailbox }, _exchange, [uid]) => found(mailbox.byUid(uid ?? ""), (item) => messageView(mailbox, item)),
  ],
  ["POST", /^\/api\/messages\/([^/]+)\/read$/, setRead],
  [
    "GET",
    /^\/api\/find$/,
    ({ mailbox }, { url }) => ({ uid: mailbox.find(url.searchParams.get("id") ?? "")?.uid ?? null }),
  ],
  [
    "GET",
    /^\/api\/initial-data$/,
    ({ mailbox, manifest }, { url }) =>
      initialData(mailbox, manifest, mailbox.byUid(url.searchParams.get("uid") ?? "")),
  ],
  [
    "POST",
    /^\/api\/office$/,
    async (world, { request }) => answerOfficeCall(world, (await readJson(request)) as OfficeQuestion),
  ],
  ["POST", /^\/api\/sign-in$/, signIn],
  ["POST", /^\/api\/look$/, setLook],
  ["POST", /^\/api\/notifications$/, noteNotices],
  ["POST", /^\/api\/letters\/open$/, async (world, { request }) => letterCalls.open(world, await readJson(request))],
  [
    "POST",
    /^\/api\/letters\/save$/,
    async (world, { request }) => letterCalls.save(world, (await readJson(request)) as Letter),
  ],
  [
    "POST",
    /^\/api\/letters\/send$/,
    async (world, { request }) => letterCalls.send(world, (await readJson(request)) as Letter),
  ],
];

/** Answers a call of the page; false when the path is not one of its own. */
export async function answerPage(world: World, exchange: Exchange): Promise<boolean> {
  const { request, response, url } = exchange;
  for (const [method, path, route] of routes) {
    const match = path.exec(url.pathname);
    if (!match || request.method !== method) continue;
    const body = await route(world, exchange, match.slice(1).map(decodeURIComponent));
    if (body === undefined) sendJson(response, 404, { error: "not found" });
    else sendJson(response, 200, body);
    return true;
  }
  return false;
}

function start(world: World): Start {
  const { mailbox, manifest, look, supplement, requirements, commandLimitMs, signIn } = world;
  return {
    me: mailbox.me,
    manifest,
    look,
    supplement,
    bridge: supplement && signIn.state !== "no-bridge",
    requirements: requirementsNow(requirements, supplement && signIn.state !== "no-bridge"),
    folders: folderRows(mailbox),
    masterCategories: mailbox.masterCategories,
    commandLimitMs,
    settings: mailbox.settings,
  };
}

function requirementsNow(requirements: World["requirements"], bridge: boolean): Record<string, string> {
  return { ...requirements, ...(bridge ? { NestedAppAuth: "1.1" } : {}) };
}

const found = <T>(item: Item | null, view: (item: Item) => T): T | undefined => (item ? view(item) : undefined);

function listMessages({ mailbox }: World, { url }: Exchange, [id]: readonly string[]): unknown {
  const folder = mailbox.folder(id ?? "");
  if (!folder) return undefined;
  const items = mailbox.inFolder(folder);
  const skip = Number(url.searchParams.get("skip") ?? 0);
  const top = Number(url.searchParams.get("top") ?? 60);
  return { rows: items.slice(skip, skip + top).map((item) => messageRow(mailbox, item)), total: items.length };
}

async function setRead({ mailbox, changes }: World, { request }: Exchange, [uid]: readonly string[]): Promise<unknown> {
  const { isRead } = (await readJson(request)) as { isRead: boolean };
  const item = mailbox.byUid(uid ?? "");
  if (!item) return undefined;
  await changes.patch(item, { isRead });
  return {};
}

async function signIn({ signIn, mailbox }: World, { request }: Exchange): Promise<unknown> {
  const body = (await readJson(request)) as { request: string; approval: "ask" | "allow" | "cancel" };
  return answerBridge(signIn, mailbox.me, body.request, body.approval);
}

async function setLook(world: World, { request }: Exchange): Promise<unknown> {
  world.look = (await readJson(request)) as Look;
  world.tell({ type: "look", look: world.look });
  return {};
}

async function noteNotices({ notices, noticesShown }: World, { request }: Exchange): Promise<unknown> {
  const { uid, notifications } = (await readJson(request)) as { uid: string; notifications: readonly Notification[] };
  const before = new Set((notices.get(uid) ?? []).map((notice) => JSON.stringify(notice)));
  const fresh = notifications.filter((notice) => !before.has(JSON.stringify(notice)));
  noticesShown.push(...fresh.map((notice) => ({ uid, notice })));
  notices.set(uid, notifications);
  return {};
}
