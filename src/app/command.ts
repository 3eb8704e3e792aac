import { nextStep } from "../actions/run";
import type { SendingMode } from "../actions/step";
import type { SessionOptions } from "./context";
import { noticeIn, type Notice } from "./notices-table";
import { createSession } from "./session";
import type { AppState, Session } from "./state";

/** One notice of ours at a time: replaced, never added to. */
const noticeKey = "pitchwall";

/** Outlook ends a command after five minutes; we stop waiting a little before, in milliseconds. */
const limit = 4.5 * 60_000;

/**
 * The ribbon's "Decline & archive": a session without a pane, which asks nobody. It acts only on a verdict of sales, writes
 * a draft unless the reader has approved the wording and chosen sending, and says what it did in Outlook's own bar. Its
 * run stays in the journal, from where the pane can take it back. Never rejects.
 */
export async function declineFromRibbon(options: SessionOptions): Promise<Notice> {
  const { ports } = options;
  const { language } = ports.selection.reader();
  const tell = async (notice: Notice, kind: "info" | "progress" | "error"): Promise<Notice> => {
    await ports.notifications.show(noticeKey, noticeIn(language, notice), kind);
    return notice;
  };
  const session = createSession({ ...options, mayAsk: false });
  // The message leaves the screen with the move, and its notices with it: what happens is said just before.
  const unsubscribe = session.subscribe(announceBeforeMove(ports.clock.now, (notice) => void tell(notice, "info")));
  try {
    await tell("working", "progress");
    const ended = await Promise.race([decline(session), ports.clock.wait(limit).then((): Notice => "slow")]);
    return await tell(ended, isTrouble(ended) ? "error" : "info");
  } catch {
    return "stopped";
  } finally {
    unsubscribe();
    session.stop();
  }
}

async function decline(session: Session): Promise<Notice> {
  await session.start();
  const { reading, banner } = session.state();
  if (reading.kind === "none" || reading.kind === "several") return "choose-one";
  if (reading.kind !== "judged" || banner?.kind === "broken") return "unread";
  if (reading.allowed) return "allowed";
  if (reading.verdict.verdict !== "sales") return reading.verdict.verdict === "unsure" ? "unsure" : "left-alone";
  if (session.state().preset.observe) return "observed";
  const { action } = reading.verdict.advice;
  if (action === "silence" || action === "none") await session.fileSilently();
  else await session.declineAndArchive(modeOf(session.state()));
  return outcomeOf(session.state());
}

/** Sending by itself takes a choice and an approval that the reader gave in the pane. */
function modeOf({ settings }: AppState): SendingMode {
  if (settings.sending === "send" && settings.wordingApprovedAt === null) return "draft";
  return settings.sending;
}

function outcomeOf({ run, banner }: AppState): Notice {
  if (!run) return banner ? "stopped" : "unread";
  const steps = run.entry.steps.map(({ step, state }) => ({ kind: step.kind, state: state.state, step }));
  if (run.phase !== "finished" && run.phase !== "waiting") return run.phase === "running" ? "already" : "stopped";
  const declined = steps.find(({ kind }) => kind === "decline");
  if (!declined) return "filed";
  if (declined.state === "skipped") return "already";
  if (declined.step.kind === "decline" && declined.step.mode === "reply-form") return "form";
  return answered(steps.find(({ kind }) => kind === "confirm")?.state);
}

function answered(confirmed: string | undefined): Notice {
  if (confirmed === "held") return "held";
  return confirmed === "done" ? "sent" : "draft";
}

function announceBeforeMove(now: () => string, tell: (notice: Notice) => void): (state: AppState) => void {
  let said = false;
  return ({ run }) => {
    if (said || !run || nextStep(run.entry, now()) === null) return;
    const moving = run.entry.steps.some(({ step, state }) => step.kind === "move" && state.state === "running");
    if (!moving) return;
    said = true;
    const confirmed = run.entry.steps.find(({ step }) => step.kind === "confirm")?.state.state;
    const declined = run.entry.steps.some(({ step }) => step.kind === "decline");
    tell(declined ? answered(confirmed) : "filed");
  };
}

function isTrouble(notice: Notice): boolean {
  return notice === "stopped" || notice === "unread" || notice === "slow";
}
