import { ok } from "../../ports/outcome";
import { forgotten, remembered } from "../cases";
import { done, running, undone, type Performer } from "./performer";

/** Notes in the case store what was done, never a word of mail. */
export const remembering: Performer<"remember"> = {
  prepare: async (step) => ok(running({ kind: "remember", sellerKey: step.sellerKey, refusedAt: step.refusedAt })),
  act: async (step, run, { cases }, undo) => {
    const updated = await cases.update(step.sellerKey, (known) => remembered(known, step, run));
    return updated.ok ? ok({ state: done(undo) }) : updated;
  },
  happened: async (step, run, { cases }, undo) => {
    const found = await cases.find(step.sellerKey);
    if (!found.ok) return found;
    const noted = found.value?.taken.some(({ runId }) => runId === run.id) ?? false;
    return ok(noted ? { state: done(undo) } : null);
  },
  takeBack: async (step, run, { cases }) => {
    const updated = await cases.update(step.sellerKey, (known) => known && forgotten(known, run.id, step.refusedAt));
    return updated.ok ? ok(undone) : updated;
  },
};
