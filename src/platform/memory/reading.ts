import type { Person } from "../../mail/message";
import type { CancelSignal } from "../../ports/cancel";
import type { FoundMessage, HistoryPort, MarkedMail, SelectionPort, SellerQuery } from "../../ports/mailbox";
import { ok, refused, type Outcome } from "../../ports/outcome";
import { findMail, nowOf, refOf, type StoredMail, type World } from "./world";

/** What Outlook shows, over a world. */
export function memorySelection(world: World): SelectionPort {
  return {
    reader: () => world.reader,
    current: async () => ok(world.selection),
    onChange: (listener) => {
      world.selectionListeners.add(listener);
      return () => void world.selectionListeners.delete(listener);
    },
    readShown: async (ref) => {
      if (world.selection.kind !== "one" || world.selection.ref.itemId !== ref.itemId) return refused("stale");
      return read(world, ref.itemId);
    },
    readSelected: async (ref) => read(world, ref.itemId),
    owner: async () => world.owner,
    open: async (ref) => (findMail(world, ref) ? ok(undefined) : refused("gone")),
  };
}

/** Messages of one page of the Inbox. */
const inboxPage = 20;

/** The history, over a world. */
export function memoryHistory(world: World): HistoryPort {
  const answer = (signal: CancelSignal, wanted: (mail: StoredMail) => boolean): Outcome<readonly FoundMessage[]> => {
    if (!world.scopes.has("read")) return refused(world.refusal ?? "no-consent");
    if (signal.cancelled()) return refused("stale");
    return ok(world.mails.filter((mail) => !mail.isDraft && wanted(mail)).map(found));
  };
  return {
    conversation: async (ref, signal) => answer(signal, ({ conversationId }) => conversationId === ref.conversationId),
    seller: async (query, signal) => {
      const all = answer(signal, (mail) => concerns(mail, query));
      if (!all.ok || all.value.length <= (query.most ?? Infinity)) return all;
      const inOrder = [...all.value].sort((a, b) => (a.message.sentAt ?? "").localeCompare(b.message.sentAt ?? ""));
      return ok(inOrder.slice(-(query.most ?? 0)));
    },
    inbox: async (since, mark, signal) => {
      const all = answer(signal, (mail) => mail.folder === "inbox" && (mail.message.sentAt ?? "") >= since);
      if (!all.ok) return all;
      const newestFirst = [...all.value].sort((a, b) => (b.message.sentAt ?? "").localeCompare(a.message.sentAt ?? ""));
      const from = mark === null ? 0 : Number(mark);
      const to = from + inboxPage;
      const total = mark === null ? newestFirst.length : null;
      return ok({ messages: newestFirst.slice(from, to), mark: to < newestFirst.length ? String(to) : null, total });
    },
    marked: async (category) => marked(world, category),
  };
}

/** What carries a category of ours, and our answers that were sent. */
function marked(world: World, category: string): Outcome<readonly MarkedMail[]> {
  if (!world.scopes.has("read")) return refused(world.refusal ?? "no-consent");
  const isOurs = (name: string): boolean => name.toLowerCase() === category.toLowerCase();
  // An answer written here has no envelope of its own: it goes to whoever wrote in the conversation.
  const writers = (id: string): readonly Person[] =>
    world.mails.flatMap(({ conversationId, message, reply }) =>
      conversationId === id && !reply && message.from && message.from.address !== world.reader.address
        ? [message.from]
        : [],
    );
  return ok(
    world.mails.flatMap((mail): readonly MarkedMail[] => {
      const { message, conversationId, reply, isDraft } = mail;
      if (isDraft) return [];
      const at = message.sentAt ?? nowOf(world);
      if (reply?.run)
        return [{ kind: "declined", conversationId, people: writers(conversationId), at, run: reply.run }];
      if (!mail.categories.some(isOurs)) return [];
      return [{ kind: "filed", conversationId, people: message.from ? [message.from] : [], at, run: null }];
    }),
  );
}

function read(world: World, itemId: string): Outcome<StoredMail["message"]> {
  const mail = findMail(world, { itemId });
  return mail ? ok(mail.message) : refused("gone");
}

function found(mail: StoredMail): FoundMessage {
  return { ref: refOf(mail), message: mail.message, folder: folderOf(mail) };
}

function folderOf({ folder }: StoredMail): FoundMessage["folder"] {
  const known = ["inbox", "sent", "drafts", "archive", "deleted"] as const;
  return known.find((name) => name === folder) ?? "other";
}

function concerns({ message }: StoredMail, { addresses, domains, since }: SellerQuery): boolean {
  if (message.sentAt !== undefined && Date.parse(message.sentAt) < Date.parse(since)) return false;
  const people = [message.from, ...(message.to ?? []), ...(message.cc ?? [])];
  return people.some((person) => {
    const address = person?.address?.toLowerCase() ?? "";
    const domain = address.slice(address.lastIndexOf("@") + 1);
    return addresses.includes(address) || domains.some((known) => domain === known || domain.endsWith(`.${known}`));
  });
}
