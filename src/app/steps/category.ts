import type { JournalEntry } from "../../actions/journal";
import type { UndoData } from "../../actions/step";
import type { Outcome } from "../../ports/outcome";
import { ok } from "../../ports/outcome";
import { done, running, undone, type Performer, type StepOf, type StepPorts } from "./performer";

/** Puts our category beside those that are there. */
export const categorising: Performer<"category"> = {
  prepare: async (step, run, ports) => {
    const has = await hasIt(step, run, ports);
    if (!has.ok) return has;
    return ok(has.value ? done(undoOf(step, true)) : running(undoOf(step, false)));
  },
  act: async (step, run, ports, undo) => {
    const set = await put(step, run, ports, true);
    return set.ok ? ok({ state: done(undo) }) : set;
  },
  happened: async (step, run, ports, undo) => {
    const has = await hasIt(step, run, ports);
    return has.ok ? ok(has.value ? { state: done(undo) } : null) : has;
  },
  takeBack: async (step, run, ports, undo) => {
    if (undo.kind === "category" && undo.hadIt) return ok(undone);
    const set = await put(step, run, ports, false);
    return set.ok ? ok(undone) : set;
  },
};

function put(
  step: StepOf<"category">,
  run: JournalEntry,
  { mailbox, shown }: StepPorts,
  on: boolean,
): Promise<Outcome<void>> {
  const port = step.route === "mailbox" ? mailbox : shown;
  return port.setCategory(run, { name: step.name, colour: step.colour }, on);
}

async function hasIt(
  step: StepOf<"category">,
  run: JournalEntry,
  { mailbox, shown }: StepPorts,
): Promise<Outcome<boolean>> {
  const known = await (step.route === "mailbox" ? mailbox : shown).categoriesOf(run);
  if (!known.ok) return known;
  const wanted = step.name.toLowerCase();
  return ok(known.value.some((name) => name.toLowerCase() === wanted));
}

function undoOf(step: StepOf<"category">, hadIt: boolean): UndoData {
  return { kind: "category", name: step.name, hadIt };
}
