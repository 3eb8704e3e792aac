import type { NotificationKind, Notification, OfficeAnswer } from "../wire";
import { codes } from "./codes";

/** Windows and surfaces of the page that an add-in may ask for. */
export interface Surfaces {
  reply(uid: string, all: boolean, html: string): Promise<void>;
  newMessage(fields: NewMessageFields): void;
  /** Opens a message by the id that the add-in gave; an unknown id does nothing, as in Outlook. */
  openMessage(itemId: string): Promise<void>;
  openWindow(url: string): void;
  closePane(): void;
  readonly notices: Notices;
}

export interface NewMessageFields {
  readonly toRecipients?: readonly string[];
  readonly ccRecipients?: readonly string[];
  readonly bccRecipients?: readonly string[];
  readonly subject?: string;
  readonly htmlBody?: string;
}

/** The notices above a message. */
export interface Notices {
  of(uid: string): readonly Notification[];
  set(uid: string, notices: readonly Notification[]): void;
}

const mostNotices = 5;
const kinds: readonly NotificationKind[] = [
  "informationalMessage",
  "progressIndicator",
  "errorMessage",
  "insightMessage",
];

const done = (data?: unknown): OfficeAnswer => ({ error: false, data });
const failed = (errorCode: number): OfficeAnswer => ({ error: true, errorCode });

type Params = Readonly<Record<string, unknown>>;
type Call = (surfaces: Surfaces, params: Params, uid: string) => Promise<OfficeAnswer> | OfficeAnswer;

const reply =
  (all: boolean): Call =>
  async (surfaces, { htmlBody }, uid) => {
    await surfaces.reply(uid, all, typeof htmlBody === "string" ? htmlBody : "");
    return done();
  };

const openMessage: Call = async (surfaces, { itemId }) => {
  await surfaces.openMessage(String(itemId));
  return done();
};

const newMessage: Call = (surfaces, params) => {
  surfaces.newMessage(params as NewMessageFields);
  return done();
};

const nothing: Call = () => done();

/** The calls that the page answers itself, by dispatch id (protocol notes, section 7). */
const table: Readonly<Record<number, Call>> = {
  8: openMessage,
  179: openMessage,
  10: reply(false),
  183: reply(false),
  30: reply(false),
  181: reply(false),
  11: reply(true),
  184: reply(true),
  31: reply(true),
  182: reply(true),
  44: newMessage,
  178: newMessage,
  33: (surfaces, params, uid) => putNotice(surfaces.notices, params, uid, false),
  35: (surfaces, params, uid) => putNotice(surfaces.notices, params, uid, true),
  34: ({ notices }, _params, uid) => done(notices.of(uid)),
  36: removeNotice,
  42: (surfaces) => {
    surfaces.closePane();
    return done();
  },
  403: (surfaces, { launchUrl }) => {
    surfaces.openWindow(String(launchUrl));
    return done();
  },
  40: nothing,
  43: nothing,
  45: nothing,
  163: nothing,
  193: nothing,
  400: nothing,
  401: nothing,
  402: nothing,
};

const needsItem = new Set([10, 183, 30, 181, 11, 184, 31, 182, 33, 34, 35, 36]);

/** Answers a call about windows and notices; null when the mailbox must answer it. */
export function answerPageCall(
  surfaces: Surfaces,
  dispId: number,
  params: unknown,
  uid: string | null,
): Promise<OfficeAnswer> | OfficeAnswer | null {
  const call = table[dispId];
  if (!call) return null;
  if (uid === null && needsItem.has(dispId)) return failed(codes.itemNotFound);
  return call(surfaces, (params ?? {}) as Params, uid ?? "");
}

function putNotice(notices: Notices, params: Params, uid: string, replace: boolean): OfficeAnswer {
  const kind = typeof params.type === "number" ? kinds[params.type] : undefined;
  // Insight messages are not for read mode on the web.
  if (!kind || kind === "insightMessage") return failed(codes.notSupported);
  const notice: Notification = {
    key: String(params.key),
    type: kind,
    message: String(params.message),
    ...(typeof params.icon === "string" ? { icon: params.icon } : {}),
    ...(typeof params.persistent === "boolean" ? { persistent: params.persistent } : {}),
  };
  const before = notices.of(uid);
  const others = before.filter(({ key }) => key !== notice.key);
  if (!replace && others.length < before.length) return failed(codes.duplicateNotification);
  if (others.length >= mostNotices) return failed(codes.tooManyNotifications);
  notices.set(uid, [...others, notice]);
  return done();
}

function removeNotice({ notices }: Surfaces, { key }: Params, uid: string): OfficeAnswer {
  const before = notices.of(uid);
  const after = before.filter((notice) => notice.key !== key);
  if (after.length === before.length) return failed(codes.notificationNotFound);
  notices.set(uid, after);
  return done();
}
