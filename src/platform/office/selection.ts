import type { Message } from "../../mail/message";
import type { MessageRef, ReaderProfile, Selection, SelectionPort } from "../../ports/mailbox";
import { ok, refused, type Outcome } from "../../ports/outcome";
import { officeCall } from "./call";
import { hasMailbox, isMobile, toOfficeId, toRestId } from "./ids";
import { readItem, refOfItem, shownItem, type ReadItem } from "./read-message";

/** What Outlook shows, and reading it. */
export function officeSelection(): SelectionPort {
  const oneByOne = queue();
  return {
    reader,
    current,
    onChange,
    readShown,
    readSelected: (ref) => (isShown(ref) ? readShown(ref) : oneByOne(() => readLoaded(ref))),
    owner,
    open,
  };
}

/** Only messages of shared folders and mailboxes have this call. A no to it leaves the owner unnamed, not the reader. */
async function owner(ref: MessageRef): Promise<string | null> {
  const item = shownItem();
  if (!item || !isShown(ref) || typeof item.getSharedPropertiesAsync !== "function") return null;
  const shared = await officeCall<Office.SharedProperties>((done) => item.getSharedPropertiesAsync(done));
  return shared.ok ? (shared.value.owner ?? shared.value.targetMailbox ?? "").toLowerCase() : "";
}

/** True when Outlook shows this message at this moment. */
export function isShown(ref: MessageRef): boolean {
  const item = shownItem();
  return item !== null && toRestId(item.itemId) === ref.itemId;
}

function reader(): ReaderProfile {
  const { userProfile } = Office.context.mailbox;
  return {
    address: userProfile.emailAddress.toLowerCase(),
    name: userProfile.displayName,
    language: Office.context.displayLanguage || "en",
  };
}

/** Several selected messages where the client tells of them, else the one on the screen. */
async function current(): Promise<Outcome<Selection>> {
  const several = await selectedItems();
  if (several.length > 1) return ok({ kind: "several", refs: several });
  const item = shownItem();
  return ok(item ? { kind: "one", ref: refOfItem(item) } : { kind: "none" });
}

async function selectedItems(): Promise<readonly MessageRef[]> {
  const { mailbox } = Office.context;
  if (!hasMailbox("1.13") || typeof mailbox.getSelectedItemsAsync !== "function") return [];
  const selected = await officeCall<Office.SelectedItemDetails[]>((done) => mailbox.getSelectedItemsAsync(done));
  if (!selected.ok) return [];
  return selected.value
    .filter(({ itemType, itemMode }) => String(itemType).toLowerCase() === "message" && itemMode !== "Compose")
    .map(({ itemId, conversationId, internetMessageId }) => ({
      itemId: toRestId(itemId),
      conversationId: conversationId ? toRestId(conversationId) : undefined,
      internetMessageId: internetMessageId || undefined,
    }));
}

/**
 * Outlook's own events, and the window's: ItemChanged is known not to come in some clients, so the selection is looked at
 * again whenever the pane gets the focus or comes into view. Not for function commands, which may add no handlers.
 */
function onChange(listener: () => void): () => void {
  const { mailbox } = Office.context;
  const types = ["olkItemSelectedChanged", ...(hasMailbox("1.13") ? ["olkSelectedItemsChanged"] : [])];
  for (const type of types) void officeCall<void>((done) => mailbox.addHandlerAsync(type, listener, done));
  const seen = (): void => {
    if (document.visibilityState === "visible") listener();
  };
  window.addEventListener("focus", seen);
  document.addEventListener("visibilitychange", seen);
  return () => {
    for (const type of types) void officeCall<void>((done) => mailbox.removeHandlerAsync(type, done));
    window.removeEventListener("focus", seen);
    document.removeEventListener("visibilitychange", seen);
  };
}

/** The reader may go on while the body is on its way: the answer counts only if the same message is still shown. */
async function readShown(ref: MessageRef): Promise<Outcome<Message>> {
  const item = shownItem();
  if (!item || !isShown(ref)) return refused("stale");
  const message = await readItem(item);
  return isShown(ref) ? message : refused("stale");
}

/** Loads one of several selected messages; Outlook allows one at a time, so it is unloaded whatever happens. */
async function readLoaded(ref: MessageRef): Promise<Outcome<Message>> {
  const { mailbox } = Office.context;
  if (!hasMailbox("1.15") || typeof mailbox.loadItemByIdAsync !== "function") return refused("unsupported");
  const loaded = await officeCall<
    ReadItem & { unloadAsync: (done: (result: Office.AsyncResult<void>) => void) => void }
  >((done) => mailbox.loadItemByIdAsync(toOfficeId(ref.itemId), done as never));
  if (!loaded.ok) return loaded;
  try {
    return await readItem(loaded.value);
  } finally {
    await officeCall<void>((done) => loaded.value.unloadAsync(done));
  }
}

/** A window of its own. A wrong id is no error to Outlook, so a good answer means no more than that it was asked. */
async function open(ref: MessageRef): Promise<Outcome<void>> {
  const { mailbox } = Office.context;
  if (isMobile()) return refused("unsupported");
  const id = toOfficeId(ref.itemId);
  if (hasMailbox("1.9")) return officeCall<void>((done) => mailbox.displayMessageFormAsync(id, done));
  try {
    mailbox.displayMessageForm(id);
    return ok(undefined);
  } catch {
    return refused("unsupported");
  }
}

/** Work done strictly one after the other. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
