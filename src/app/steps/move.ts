import type { FolderRef } from "../../ports/mailbox";
import { ok } from "../../ports/outcome";
import { done, running, undone, type Performer, type StepOf } from "./performer";

/** Files the message. Last of the steps that touch it, since its id may change with the move. */
export const moving: Performer<"move"> = {
  prepare: async (step, run, { mailbox }) => {
    const where = await mailbox.whereIs(run, target(step));
    if (!where.ok) return where;
    if (where.value.inside) return ok(done(null));
    return ok(running({ kind: "move", fromFolderId: where.value.folderId }));
  },
  act: async (step, run, { mailbox }, undo) => {
    const moved = await mailbox.move(run, target(step));
    return moved.ok ? ok({ state: done(undo), itemId: moved.value.itemId }) : moved;
  },
  happened: async (step, run, { mailbox }, undo) => {
    const where = await mailbox.whereIs(run, target(step));
    return where.ok ? ok(where.value.inside ? { state: done(undo) } : null) : where;
  },
  takeBack: async (step, run, { mailbox }, undo) => {
    if (undo.kind !== "move") return ok(undone);
    // A message that the reader has put elsewhere since, or that never moved, stays where it is.
    const where = await mailbox.whereIs(run, target(step));
    if (!where.ok) return where;
    if (!where.value.inside) return ok(undone);
    const moved = await mailbox.move(run, { kind: "id", id: undo.fromFolderId });
    return moved.ok ? ok({ ...undone, itemId: moved.value.itemId }) : moved;
  },
};

/** The folder that a step files into. */
export function target({ folder }: StepOf<"move"> | StepOf<"rule">): FolderRef {
  return folder === "archive" ? { kind: "well-known", name: "archive" } : { kind: "named", name: folder.named };
}
