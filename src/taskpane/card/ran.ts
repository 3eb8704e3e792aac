import type { RunView } from "../../app/state";
import type { CardTexts } from "../words/card-texts";
import type { Words } from "./card-model";
import type { CardModel } from "./model";

/** What the card says of a run over the shown message that was made before: what was done, when, and the way back. */
export function ranModel(run: RunView, { texts, formats }: Words): Pick<CardModel, "sentence" | "primary" | "settled"> {
  if (run.phase === "running" || run.phase === "undoing") {
    return { sentence: texts.ran.busy, primary: null, settled: texts.ran.busyNote };
  }
  const { day, near } = formats.nearDay(run.entry.beganAt);
  const when = texts.ran.when(day, formats.time(run.entry.beganAt), near);
  if (run.phase === "stopped") {
    return {
      sentence: texts.ran.stopped(when),
      primary: { act: "resume", label: texts.act.resume },
      settled: null,
    };
  }
  const primary = run.undoable ? ({ act: "undo", label: texts.act.undo } as const) : null;
  return { sentence: texts.ran[whatOf(run)](when), primary, settled: null };
}

type What = keyof Pick<CardTexts["ran"], "sent" | "drafted" | "opened" | "filed" | "drafted-here" | "sent-here">;

/** What came of the run, by the steps that were done: the answer first, then whether the message was moved. */
function whatOf({ entry }: RunView): What {
  const done = (kind: string): boolean =>
    entry.steps.some(({ step, state }) => step.kind === kind && state.state === "done");
  const decline = entry.steps.find(({ step }) => step.kind === "decline");
  if (decline === undefined || decline.step.kind !== "decline") return "filed";
  if (decline.step.mode === "reply-form") return "opened";
  if (done("confirm")) return done("move") ? "sent" : "sent-here";
  return done("move") ? "drafted" : "drafted-here";
}
