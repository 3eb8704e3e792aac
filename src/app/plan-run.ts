import type { JournalEntry } from "../actions/journal";
import { planDecline, type Access, type PlanInput } from "../actions/plan";
import type { SendingMode } from "../actions/step";
import type { SessionContext } from "./context";
import type { Judged } from "./judging";
import { chosenRule } from "./mail-rule-choice";

/** The run for a judged message, by what the reader and the organisation have set; nothing is begun by it. */
export function planFor(
  context: SessionContext,
  { ref, verdict }: Pick<Judged, "ref" | "verdict">,
  decline: { readonly html: string; readonly mode: SendingMode } | null,
  access: Access,
): JournalEntry {
  const { options, store } = context;
  const { ports, preset } = options;
  const { key, name, people } = verdict.seller;
  return planDecline({
    id: options.newId(),
    runner: options.runner,
    at: ports.clock.now(),
    message: ref,
    seller: key === null ? null : { key, name, people },
    decline,
    undoSeconds: store.get().settings.undoSeconds,
    category: preset.category,
    folder: preset.folder,
    access,
    rule: ruleFor(context, ref.itemId),
  });
}

function ruleFor(context: SessionContext, itemId: string): PlanInput["rule"] {
  const choice = chosenRule(context, itemId);
  return choice ? { senders: choice.senders, allowed: choice.allowed } : undefined;
}
