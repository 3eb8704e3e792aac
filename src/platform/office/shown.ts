import type { Category, MessageRef, ShownMessagePort } from "../../ports/mailbox";
import { ok, refused, type Outcome } from "../../ports/outcome";
import { officeCall } from "./call";
import { hasMailbox, isMobile } from "./ids";
import { shownItem, type ReadItem } from "./read-message";
import { isShown } from "./selection";

/** Outlook takes no longer HTML for a reply form, in characters. */
const longestReply = 32_768;

/** The error of Outlook for a category that the master list lacks shows as `gone`. */
const notInMasterList = "gone";

/** What works on the message shown without consent. Every call makes sure that it is still the one meant. */
export function officeShown(): ShownMessagePort {
  return {
    openReply: async (ref, html) => {
      if (html.length > longestReply) return refused("too-large");
      if (isMobile()) return refused("unsupported");
      return onShown(ref, (item) => openForm(item, html));
    },
    categoriesOf: async (ref) => onShown(ref, categoryNames),
    setCategory: async (ref, category, on) =>
      onShown(ref, (item) => (on ? add(item, category) : remove(item, category))),
  };
}

async function onShown<T>(ref: MessageRef, act: (item: ReadItem) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const item = shownItem();
  return item && isShown(ref) ? act(item) : refused("stale");
}

async function openForm(item: ReadItem, html: string): Promise<Outcome<void>> {
  if (hasMailbox("1.9")) return officeCall<void>((done) => item.displayReplyFormAsync({ htmlBody: html }, done));
  try {
    item.displayReplyForm({ htmlBody: html });
    return ok(undefined);
  } catch {
    return refused("unsupported");
  }
}

async function categoryNames(item: ReadItem): Promise<Outcome<readonly string[]>> {
  if (!hasMailbox("1.8") || !item.categories) return refused("unsupported");
  const found = await officeCall<Office.CategoryDetails[] | null>((done) =>
    item.categories.getAsync(done as (result: Office.AsyncResult<Office.CategoryDetails[]>) => void),
  );
  // Without any category some clients answer null.
  return found.ok ? ok((found.value ?? []).map(({ displayName }) => displayName)) : found;
}

/** A category has to be in the master list first, which takes the highest permission; others of the message stay. */
async function add(item: ReadItem, category: Category): Promise<Outcome<void>> {
  if (!hasMailbox("1.8") || !item.categories) return refused("unsupported");
  const put = (): Promise<Outcome<void>> => officeCall<void>((done) => item.categories.addAsync([category.name], done));
  const first = await put();
  if (first.ok || first.why !== notInMasterList) return first;
  const made = await makeCategory(category);
  return made.ok ? put() : made;
}

/** Sees to it that a category is there with its colour, for writing by Graph as well. A no is no obstacle there. */
export async function ensureMasterCategory(category: Category): Promise<void> {
  if (!hasMailbox("1.8")) return;
  const { masterCategories } = Office.context.mailbox;
  if (!masterCategories) return;
  const known = await officeCall<Office.CategoryDetails[]>((done) => masterCategories.getAsync(done));
  if (!known.ok) return;
  const wanted = category.name.toLowerCase();
  if (!(known.value ?? []).some(({ displayName }) => displayName.toLowerCase() === wanted))
    await makeCategory(category);
}

/** Takes a category off the mailbox's list; how many were taken off. Messages that carry it keep the name. */
export async function removeMasterCategory(category: string): Promise<Outcome<number>> {
  if (!hasMailbox("1.8") || !Office.context.mailbox.masterCategories) return ok(0);
  const { masterCategories } = Office.context.mailbox;
  const known = await officeCall<Office.CategoryDetails[] | null>((done) =>
    masterCategories.getAsync(done as (result: Office.AsyncResult<Office.CategoryDetails[]>) => void),
  );
  if (!known.ok) return known;
  const same = ({ displayName }: Office.CategoryDetails): boolean =>
    displayName.toLowerCase() === category.toLowerCase();
  const names = (known.value ?? []).filter(same).map(({ displayName }) => displayName);
  if (names.length === 0) return ok(0);
  const removed = await officeCall<void>((done) => masterCategories.removeAsync(names, done));
  return removed.ok ? ok(names.length) : removed;
}

async function makeCategory({ name, colour }: Category): Promise<Outcome<void>> {
  const details = { displayName: name, color: colourOf(colour) as unknown as Office.MailboxEnums.CategoryColor };
  const made = await officeCall<void>((done) => Office.context.mailbox.masterCategories.addAsync([details], done));
  // Made by another pane in the meantime is as good.
  return !made.ok && made.why === "changed" ? ok(undefined) : made;
}

async function remove(item: ReadItem, category: Category): Promise<Outcome<void>> {
  if (!hasMailbox("1.8") || !item.categories) return refused("unsupported");
  const known = await categoryNames(item);
  if (!known.ok) return known;
  const name = known.value.find((one) => one.toLowerCase() === category.name.toLowerCase());
  return name === undefined ? ok(undefined) : officeCall<void>((done) => item.categories.removeAsync([name], done));
}

/** "preset12" as Graph writes it is "Preset12" here. */
function colourOf(colour: string): string {
  return colour.charAt(0).toUpperCase() + colour.slice(1);
}
