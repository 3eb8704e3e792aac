import { ok, refused } from "../../ports/outcome";
import { withdrawn } from "./decline";
import { done, running, undone, type Performer } from "./performer";

/**
 * Hands the draft over to be sent, at once or after the undo window. Looked up before every attempt, never repeated blindly.
 * Where the mailbox cannot hold a mail back, the draft itself waits, and this step comes up again at its time.
 */
export const confirming: Performer<"confirm"> = {
  prepare: async (step, run, { mailbox, clock }, before) => {
    const found = await mailbox.findReply(step.token);
    if (!found.ok) return found;
    const answer = found.value;
    if (!answer || answer.state === "gone" || answer.state === "begun") return refused("gone");
    if (answer.run !== run.id) return ok({ state: "skipped", why: "already-said" });
    const waited = before?.kind === "confirm";
    const sendAt = step.undoSeconds > 0 && !waited ? later(clock.now(), step.undoSeconds) : null;
    const undo = { kind: "confirm", token: step.token, draftId: answer.ref.itemId, sendAt } as const;
    return ok(answer.state === "draft" ? running(undo) : done(undo));
  },
  act: async (_step, _run, { mailbox }, undo) => {
    if (undo?.kind !== "confirm") return refused("gone");
    const sent = await mailbox.send({ itemId: undo.draftId }, undo.sendAt);
    if (sent.ok) return ok({ state: done(undo) });
    if (sent.why !== "unsupported") return sent;
    if (undo.sendAt !== null) return ok({ state: { state: "held", undo } });
    // A mailbox that sends nothing for us keeps the draft; the reader sends it.
    return ok({ state: { state: "skipped", why: "unsupported" } });
  },
  happened: async (step, run, { mailbox }, undo) => {
    const found = await mailbox.findReply(step.token);
    if (!found.ok) return found;
    const left = found.value?.state === "sent" || found.value?.state === "waiting";
    return ok(left && found.value?.run === run.id ? { state: done(undo) } : null);
  },
  takeBack: async (step, run, ports) => {
    const found = await ports.mailbox.findReply(step.token);
    if (!found.ok) return found;
    const answer = found.value;
    if (!answer || answer.run !== run.id) return ok(undone);
    if (answer.state === "sent" || answer.state === "waiting") return withdrawn(answer, ports);
    return ok(undone);
  },
};

function later(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1000).toISOString();
}
