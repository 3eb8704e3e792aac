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
 * Looks whether declines of the last days came back: where the account allows to read, in the conversation of each and in the
 * newest mail of the Inbox; and in whatever message the reader opens. What is found is written into the run.
 */
export async function noticeBounces(context: SessionContext, noted: () => Promise<void>): Promise<void> {
  if (!context.options.mayAsk) return;
  await look(context, watches.get(context) ?? watchShown(context, noted), noted);
}

async function look(context: SessionContext, { asked }: Watch, noted: () => Promise<void>): Promise<void> {
  const { ports } = context.options;
  const at = ports.clock.now();
  const due = (await openRuns(context)).filter(({ id }) => Date.parse(at) - (asked.get(id) ?? 0) > again);
  const open = due.slice(-atOnce);
  if (open.length === 0 || !(await ports.signIn.require(["read"], false)).ok) return;
  let found = false;
  const oldest = open.map(({ beganAt }) => beganAt).sort()[0] ?? at;
  const inbox = await ports.history.inbox(oldest, null, context.over);
  const newest = inbox.ok ? inbox.value.messages : [];
  for (const entry of open) {
    asked.set(entry.id, Date.parse(at));
    const mails = await ports.history.conversation(entry, context.over);
    const report =
      (mails.ok ? mails.value : []).find(({ message }) => isReportOn(entry, message, true)) ??
      newest.find(({ message }) => isReportOn(entry, message, false));
    if (report) found = (await note(context, entry, report.message)) || found;
  }
  if (found) await noted();
}

/** The reader opens the report itself: it is known again by its conversation, or by the seller it speaks of. */
function watchShown(context: SessionContext, noted: () => Promise<void>): Watch {
  const watch: Watch = { asked: new Map() };
  watches.set(context, watch);
  let shownId = "";
  const opened = async (): Promise<void> => {
    const judged = judgedNow(context.store.get().reading);
    if (!judged || judged.shownId === shownId) return;
    shownId = judged.shownId;
    const shown = judged.conversation.messages.find(({ id }) => id === judged.shownId);
    if (!shown || !isBounce(shown)) return look(context, watch, noted);
    const entry = (await openRuns(context)).findLast((known) => {
      const same = known.conversationId !== undefined && known.conversationId === judged.ref.conversationId;
      return isReportOn(known, shown, same);
    });
    if (entry && (await note(context, entry, shown))) await noted();
  };
  const stop = context.store.subscribe(() => void context.guarded("steps", opened));
  context.over.onCancel(stop);
  return watch;
}

async function openRuns({ options: { ports } }: SessionContext): Promise<readonly JournalEntry[]> {
  const all = await ports.journal.all();
  return all.ok ? all.value.filter((entry) => isOpen(entry, ports.clock.now())) : [];
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
