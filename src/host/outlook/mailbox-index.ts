import { toRest } from "./ids";
import type { Folder, Item } from "./item";

/** Ways to find items. Sorted views are made when asked for and kept until something changes. */
export interface Index {
  readonly byUid: Map<string, Item>;
  /** Current ids in Graph form and immutable ids. */
  readonly byId: Map<string, Item>;
  add(item: Item): void;
  remove(item: Item): void;
  forgetOrder(): void;
  all(): readonly Item[];
  inFolder(folder: Folder): readonly Item[];
  conversation(id: string): readonly Item[];
}

const newestFirst = (items: Iterable<Item>): readonly Item[] =>
  [...items].sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : a.receivedAt > b.receivedAt ? -1 : 0));

export function createIndex(): Index {
  const byUid = new Map<string, Item>();
  const byId = new Map<string, Item>();
  const byConversation = new Map<string, Set<Item>>();
  const orders = new Map<Folder | null, readonly Item[]>();
  const ordered = (folder: Folder | null): readonly Item[] => {
    const known = orders.get(folder);
    if (known) return known;
    const fresh = folder ? ordered(null).filter((item) => item.folder === folder) : newestFirst(byUid.values());
    orders.set(folder, fresh);
    return fresh;
  };
  return {
    byUid,
    byId,
    add(item) {
      byUid.set(item.uid, item);
      byId.set(toRest(item.ewsId), item);
      byId.set(item.immutableId, item);
      const siblings = byConversation.get(item.conversationId) ?? new Set();
      byConversation.set(item.conversationId, siblings.add(item));
    },
    remove(item) {
      byUid.delete(item.uid);
      byId.delete(toRest(item.ewsId));
      byId.delete(item.immutableId);
      byConversation.get(item.conversationId)?.delete(item);
    },
    forgetOrder: () => orders.clear(),
    all: () => ordered(null),
    inFolder: (folder) => ordered(folder),
    conversation: (id) => newestFirst(byConversation.get(id) ?? []),
  };
}
