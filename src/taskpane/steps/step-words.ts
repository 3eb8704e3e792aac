import type { JournalStep } from "../../actions/journal";
import type { Why } from "../../ports/outcome";
import type { PaneWords } from "../words/context";

/** How a step stands, in words; reasons that the pane does not know by name are left out. */
export function stepWords({ state }: JournalStep, words: PaneWords): string {
  const { states } = words.pane.steps;
  if (state.state !== "skipped" && state.state !== "failed") return states[state.state];
  const why = whyWords(state.why, words);
  // What the reader does instead is the whole message; "left out" beside it would sound like a fault.
  if (state.state === "skipped" && why !== "") return why;
  return why === "" ? states[state.state] : `${states[state.state]}: ${why}`;
}

function whyWords(why: string, { card, pane }: PaneWords): string {
  const own: Readonly<Record<string, string>> = {
    "already-said": pane.steps.alreadySaid,
    "reader-sends": pane.steps.readerSends,
    "no-seller": pane.steps.noSeller,
  };
  return own[why] ?? (isWhy(why, card.why) ? card.why[why] : "");
}

function isWhy(why: string, known: Readonly<Record<Why, string>>): why is Why {
  return Object.hasOwn(known, why);
}

/** True for steps that there is something to say about: a send that was never meant is no news. */
export function worthShowing({ step, state }: JournalStep): boolean {
  return !(step.kind === "confirm" && state.state === "skipped" && state.why === "reader-sends");
}
