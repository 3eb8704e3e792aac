import type { JournalEntry } from "../actions/journal";
import { isUnfinished, leavesAt } from "../actions/run";
import { isAboutSeller, isBounce } from "../decline/bounce";
import type { Message } from "../mail/message";
import type { SessionContext } from "./context";
import { judgedNow } from "./judging";

/** A report comes within days, or not at all; in milliseconds. */
const lookedForFor = 7 * 86_400_000;
/** The mailbox is asked about one decline at most so often, in milliseconds, and about so many declines at a time. */
const again = 5 * 60_000;
const atOnce = 5;

/** When each run was last looked at by a session, and how to write down what was found. */
interface Watch {
  readonly asked: Map<string, number>;
}

const watches = new WeakMap<SessionContext, Watch>();

/**
 * Looks whether declines of the last days came back: in the conversation of each where the account allows to read it, and
 * in whatever message the reader opens. What is found is written into the run.
 */
export async function noticeBounces(
  context: SessionContext,
  entries: readonly JournalEntry[],
  noted: () => Promise<void>,
): Promise<void> {
  const { ports, mayAsk } = context.options;
  if (!mayAsk) return;
  const watch = watches.get(context) ?? watchShown(context, noted);
  const now = Date.parse(ports.clock.now());
  const open = entries
    .filter((entry) => isOpen(entry, ports.clock.now()) && now - (watch.asked.get(entry.id) ?? 0) > again)
    .slice(-atOnce);
  if (open.length === 0 || !(await ports.signIn.require(["read"], false)).ok) return;
  let found = false;
  for (const entry of open) {
    watch.asked.set(entry.id, now);
    const mails = await ports.history.conversation(entry, context.over);
    const report = mails.ok ? mails.value.find(({ message }) => isReportOn(entry, message, true)) : undefined;
    if (report) found = (await note(context, entry, report.message)) || found;
  }
  if (found) await noted();
}

/** The reader opens the report itself: it is known again by its conversation, or by the seller it speaks of. */
function watchShown(context: SessionContext, noted: () => Promise<void>): Watch {
  const watch: Watch = { asked: new Map() };
  watches.set(context, watch);
  let shownId = "";
  const look = async (): Promise<void> => {
    const judged = judgedNow(context.store.get().reading);
    if (!judged || judged.shownId === shownId) return;
    shownId = judged.shownId;
    const shown = judged.conversation.messages.find(({ id }) => id === judged.shownId);
    if (!shown || !isBounce(shown)) return;
    const { ports } = context.options;
    const all = await ports.journal.all();
    const entry = (all.ok ? all.value : []).findLast((known) => {
      const same = known.conversationId !== undefined && known.conversationId === judged.ref.conversationId;
      return isOpen(known, ports.clock.now()) && isReportOn(known, shown, same);
    });
    if (entry && (await note(context, entry, shown))) await noted();
  };
  const stop = context.store.subscribe(() => void context.guarded("steps", look));
  context.over.onCancel(stop);
  return watch;
}

/** A decline that has left, or may have, not long ago, and is not known to have come back. */
function isOpen(entry: JournalEntry, now: string): boolean {
  const declined = entry.steps.some(({ step, state }) => step.kind === "decline" && state.state === "done");
  const fresh = Date.parse(now) - Date.parse(entry.beganAt) < lookedForFor;
  return declined && fresh && !entry.bouncedAt && !isUnfinished(entry) && leavesAt(entry, now) === null;
}

function isReportOn(entry: JournalEntry, message: Message, sameConversation: boolean): boolean {
  if (!isBounce(message)) return false;
  if (message.sentAt !== undefined && Date.parse(message.sentAt) < Date.parse(entry.beganAt)) return false;
  return sameConversation || (entry.sellerKey !== null && isAboutSeller(message, entry.sellerKey));
}

async function note(context: SessionContext, { id }: JournalEntry, report: Message): Promise<boolean> {
  const { journal, clock } = context.options.ports;
  const claimed = await journal.claim(id, context.options.runner, clock.now());
  if (!claimed.ok) return false;
  const bouncedAt = report.sentAt ?? clock.now();
  return (await journal.write({ ...claimed.value, bouncedAt })).ok;
}
