import type { Category, MailboxPort, MessageRef } from "../../ports/mailbox";
import type { ClockPort } from "../../ports/outside";
import { ok, type Outcome } from "../../ports/outcome";
import type { GraphCalls } from "./calls";
import { graphFolders } from "./folders";
import { graphItems, type Items } from "./items";
import { graphReplies } from "./replies";

export interface GraphMailboxOptions {
  readonly calls: GraphCalls;
  readonly clock: ClockPort;
  /** Puts a category with its colour on the master list, by Office.js: Graph would ask for one scope more. */
  readonly ensureCategory: (category: Category) => Promise<void>;
}

/** Writing to the mailbox by Graph. Looking things up takes the scope to write as well, so that one consent does. */
export function graphMailbox({ calls, clock, ensureCategory }: GraphMailboxOptions): MailboxPort {
  const writing = withWriteScope(calls);
  const items = graphItems(writing);
  const folders = graphFolders(writing);
  const replies = graphReplies({ calls: writing, items, folders, clock });
  return {
    createReply: replies.create,
    findReply: replies.find,
    send: replies.send,
    discardDraft: replies.discard,
    categoriesOf: async (ref) => {
      const read = await items.get(ref, "categories");
      return read.ok ? ok(read.value.categories ?? []) : read;
    },
    setCategory: async (ref, category, on) => {
      if (on) await ensureCategory(category);
      return merge(writing, items, { ref, name: category.name, on });
    },
    whereIs: async (ref, folder) => {
      const [read, wanted] = await Promise.all([items.get(ref, "parentFolderId"), folders.idOf(folder)]);
      if (!read.ok) return read;
      if (!wanted.ok) return wanted;
      const folderId = read.value.parentFolderId ?? "";
      return ok({ folderId, inside: folderId === wanted.value });
    },
    move: async (ref, folder) => {
      const [path, destination] = await Promise.all([items.path(ref), folders.idOrNew(folder)]);
      if (!path.ok) return path;
      if (!destination.ok) return destination;
      const moved = await writing.post<{ readonly id: string }>(`${path.value}/move`, {
        destinationId: destination.value,
      });
      return moved.ok ? ok({ ...ref, itemId: moved.value.id }) : moved;
    },
  };
}

interface CategoryChange {
  readonly ref: MessageRef;
  readonly name: string;
  readonly on: boolean;
}

/** Graph replaces the whole list, so it is read, changed and written back only if nobody else changed it meanwhile. */
async function merge(calls: GraphCalls, items: Items, change: CategoryChange, again = true): Promise<Outcome<void>> {
  const read = await items.get(change.ref, "categories");
  if (!read.ok) return read;
  const path = await items.path(change.ref);
  if (!path.ok) return path;
  const before = read.value.categories ?? [];
  const others = before.filter((name) => name.toLowerCase() !== change.name.toLowerCase());
  const isOn = others.length < before.length;
  if (isOn === change.on) return ok(undefined);
  const categories = change.on ? [...before, change.name] : others;
  const etag = read.value["@odata.etag"];
  const written = await calls.patch(path.value, { categories }, etag === undefined ? {} : { ifMatch: etag });
  if (written.ok) return ok(undefined);
  return written.why === "changed" && again ? merge(calls, items, change, false) : written;
}

function withWriteScope(calls: GraphCalls): GraphCalls {
  return {
    ...calls,
    get: (path, options) => calls.get(path, { scopes: ["write"], ...options }),
    page: (path, options) => calls.page(path, { scopes: ["write"], ...options }),
    pages: (path, atMost, options) => calls.pages(path, atMost, { scopes: ["write"], ...options }),
  };
}
