import type { JournalEntry } from "../../actions/journal";
import type { StepState, UndoData } from "../../actions/step";
import type { DraftState } from "../../ports/mailbox";
import { ok, type Outcome } from "../../ports/outcome";
import { done, remains, running, undone, type Performer, type StepOf, type StepPorts } from "./performer";

/** Writes the answer: a draft that carries the message's token, or a reply form. Never a second one. */
export const declining: Performer<"decline"> = {
  prepare: async (step, run, ports) => {
    if (step.mode === "reply-form") return ok(running(null));
    const found = await ports.mailbox.findReply(step.token);
    return found.ok ? beside(found.value, step, run, ports) : found;
  },
  act: async (step, run, { mailbox, shown }) => {
    if (step.mode === "reply-form") {
      const opened = await shown.openReply(run, step.html);
      return opened.ok ? ok({ state: done(null) }) : opened;
    }
    const made = await mailbox.createReply(run, { html: step.html, token: step.token, run: run.id });
    return made.ok ? ok({ state: done(undoOf(step.token, made.value.itemId)) }) : made;
  },
  happened: async (step, run, { mailbox }) => {
    // Whether a form came up cannot be asked; a second one by itself would be worse than none.
    if (step.mode === "reply-form") return ok({ state: done(null) });
    const found = await mailbox.findReply(step.token);
    if (!found.ok) return found;
    const mine = found.value?.run === run.id && found.value.state !== "begun";
    return ok(mine && found.value ? { state: done(undoOf(step.token, found.value.ref.itemId)) } : null);
  },
  takeBack: async (step, run, ports, undo) => {
    const found = await ports.mailbox.findReply(step.token);
    if (!found.ok) return found;
    if (!found.value || found.value.state === "gone" || !isOurs(found.value, run, undo)) return ok(undone);
    return withdrawn(found.value, ports);
  },
};

/** Stops and throws away an answer that has not left; one that has stays. */
export async function withdrawn(found: DraftState, { mailbox }: StepPorts): Promise<Outcome<typeof undone>> {
  if (found.state === "sent") return ok(remains);
  const discarded = await mailbox.discardDraft(found.ref);
  if (discarded.ok) return ok(undone);
  if (discarded.why === "changed") return ok(remains);
  return discarded.why === "gone" ? ok(undone) : discarded;
}

/** What an earlier answer to the same message means for this run. */
async function beside(
  found: DraftState | null,
  step: StepOf<"decline">,
  run: JournalEntry,
  { mailbox }: StepPorts,
): Promise<Outcome<StepState>> {
  const go = ok(running(undoOf(step.token, null)));
  if (!found || found.state === "gone" || found.state === "begun") return go;
  const here = ok(done(undoOf(step.token, found.ref.itemId)));
  if (found.run === run.id) return here;
  if (found.state !== "draft") return ok({ state: "skipped", why: "already-said" });
  if (step.mode === "draft") return here;
  // Words that the reader has not approved this time must not leave: the older draft makes room.
  const discarded = await mailbox.discardDraft(found.ref);
  return discarded.ok ? go : discarded;
}

function isOurs(found: DraftState, run: JournalEntry, undo: UndoData): boolean {
  if (found.run === run.id || found.state === "begun") return true;
  return undo.kind === "decline" && undo.draftId === found.ref.itemId;
}

function undoOf(token: string, draftId: string | null): UndoData {
  return { kind: "decline", token, draftId };
}
