import { failure, success, type Callback } from "./supplement-result";
import type { Link } from "./supplement-link";

export interface LoadAnswer {
  readonly error: boolean;
  readonly errorCode?: number;
  /** JSON text of an initial-data object. */
  readonly data?: string;
  /** Names the loaded item in later calls. */
  readonly uid?: string;
}

interface Person {
  readonly name: string;
  readonly address: string;
}

type InitialData = Readonly<Record<string, unknown>>;

const coercions: Readonly<Record<string, number>> = { text: 0, html: 3 };

/** The item that loadItemByIdAsync hands over: getters and categories, as Mailbox 1.15 documents for read mode. */
export function loadedItem(link: Link, answer: LoadAnswer): object {
  const data = JSON.parse(answer.data ?? "{}") as InitialData;
  const call = (dispId: number, params: unknown, given: readonly unknown[]): void => {
    const callback = given.filter((one): one is Callback => typeof one === "function").at(-1);
    void link.ask("loaded-item-call", { uid: answer.uid, dispId, params }).then((reply) => {
      const { error, errorCode, data: value } = reply as { error: boolean; errorCode?: number; data?: unknown };
      callback?.(error ? failure(errorCode) : success(value));
    });
  };
  return {
    ...properties(data),
    body: {
      getAsync: (type: string, ...rest: unknown[]) => call(37, { coercionType: coercions[type] ?? 0 }, rest),
    },
    categories: {
      getAsync: (...rest: unknown[]) => call(157, null, rest),
      addAsync: (categories: string[], ...rest: unknown[]) => call(158, { categories }, rest),
      removeAsync: (categories: string[], ...rest: unknown[]) => call(159, { categories }, rest),
    },
    notificationMessages: { getAllAsync: (...rest: unknown[]) => call(34, null, rest) },
    getAllInternetHeadersAsync: (...rest: unknown[]) => call(168, null, rest),
    getAttachmentContentAsync: (id: string, ...rest: unknown[]) => call(150, { id }, rest),
    unloadAsync: (...rest: unknown[]) => call(212, null, rest),
  };
}

const details = (value: unknown): unknown => {
  const person = value as Person | undefined;
  return person && { displayName: person.name, emailAddress: person.address };
};

const list = (value: unknown): unknown => (Array.isArray(value) ? value.map(details) : []);

function properties(data: InitialData): object {
  return {
    itemId: data.id,
    itemType: "message",
    itemClass: data.itemClass,
    subject: data.subject,
    normalizedSubject: data.normalizedSubject,
    conversationId: data.conversationId,
    internetMessageId: data.internetMessageId,
    from: details(data.from),
    sender: details(data.sender),
    to: list(data.to),
    cc: list(data.cc),
    attachments: data.attachments,
    dateTimeCreated: new Date(Number(data.dateTimeCreated)),
    dateTimeModified: new Date(Number(data.dateTimeModified)),
  };
}
