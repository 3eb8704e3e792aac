import { extendedRule, missingFrom, shrunkRule, type MailRule } from "../../actions/mail-rule";
import type { StepState, UndoData } from "../../actions/step";
import type { MailRulePlace } from "../../ports/mail-rules";
import { ok, type Outcome, type Why } from "../../ports/outcome";
import { target } from "./move";
import { done, running, undone, type Performer, type StepOf, type StepPorts } from "./performer";

/** Refusals that say that nothing was done and nothing will be: the rule is left out, and the other steps go on. */
const leftOut: ReadonlySet<Why> = new Set<Why>([
  "changed",
  "forbidden",
  "no-consent",
  "signed-out",
  "too-large",
  "unsupported",
  "wrong-account",
]);

/** So often is written what another pane has overwritten meanwhile. */
const tries = 3;

/** Puts senders into the one mail rule, and takes out those that this run put in. */
export const ruling: Performer<"rule"> = {
  prepare: async (step, _run, { rules }) => {
    const known = await rules.find(placeOf(step));
    if (!known.ok) return leftOut.has(known.why) ? ok(skipped(known.why)) : known;
    const added = missingFrom(known.value, step.senders);
    return ok(added.length === 0 ? done(null) : running({ kind: "rule", added }));
  },
  act: async (step, _run, ports, undo) => {
    const change = (known: MailRule | null): MailRule => extendedRule(known, step.senders, step.allowed);
    const holds = (known: MailRule | null): boolean => missingFrom(known, step.senders).length === 0;
    const written = await changed(step, ports, change, holds);
    if (written.ok) return ok({ state: done(undo) });
    return leftOut.has(written.why) ? ok({ state: skipped(written.why) }) : written;
  },
  happened: async (step, _run, { rules }, undo) => {
    const known = await rules.find(placeOf(step));
    if (!known.ok) return known;
    return ok(missingFrom(known.value, step.senders).length === 0 ? { state: done(undo) } : null);
  },
  takeBack: async (step, _run, ports, undo) => {
    const added = addedBy(undo);
    const holds = (known: MailRule | null): boolean => missingFrom(known, added).length === added.length;
    const written = await changed(step, ports, (known) => known && shrunkRule(known, added), holds);
    // A rule that somebody has made their own is not ours to change back.
    return written.ok || written.why === "changed" ? ok(undone) : written;
  },
};

/** Reads, changes and writes; mail rules have no version, so what another pane wrote in between shows afterwards only. */
async function changed(
  step: StepOf<"rule">,
  { rules }: StepPorts,
  change: (known: MailRule | null) => MailRule | null,
  holds: (known: MailRule | null) => boolean,
): Promise<Outcome<void>> {
  for (let left = tries; ; left--) {
    const known = await rules.find(placeOf(step));
    // What was written counts, whether or not it can be looked at again.
    if (!known.ok) return left < tries ? ok(undefined) : known;
    if (holds(known.value)) return ok(undefined);
    if (left === 0) return { ok: false, why: "changed" };
    const written = await rules.save(placeOf(step), change(known.value));
    if (!written.ok) return written;
  }
}

function placeOf(step: StepOf<"rule">): MailRulePlace {
  return { folder: target(step), category: step.category };
}

function addedBy(undo: UndoData): readonly string[] {
  return undo.kind === "rule" ? undo.added : [];
}

function skipped(why: Why): StepState {
  return { state: "skipped", why };
}
