import type { ReactElement } from "react";
import type { RunView, Session } from "../../app/state";
import { useWords } from "../words/context";
import { CameBack, RunButtons, StepList } from "./run-panel";

interface EarlierProps {
  readonly runs: readonly RunView[];
  readonly session: Pick<Session, "undo" | "resume" | "dismissRun">;
}

/** Runs that did not come to their end stand open; those that can still be undone are folded. */
export function EarlierRuns({ runs, session }: EarlierProps): ReactElement | null {
  const { pane, formats } = useWords();
  if (runs.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="earlier-heading">
      <h2 id="earlier-heading">{pane.steps.earlier}</h2>
      {runs.map((run) => (
        <details key={run.entry.id} className="fold small" open={needsEyes(run) ? true : undefined}>
          <summary>
            <span className="strong">{pane.steps.heading[run.phase]}</span>
            {run.entry.sellerKey !== null && <bdi> · {run.entry.sellerKey}</bdi>}
            <span className="quiet-words"> · {formats.moment(run.entry.beganAt)}</span>
          </summary>
          <StepList run={run} />
          <CameBack run={run} />
          <RunButtons run={run} session={session} />
        </details>
      ))}
    </section>
  );
}

/** A run that stopped, waits for this pane, or whose decline came back. */
function needsEyes({ phase, entry }: RunView): boolean {
  return phase === "stopped" || phase === "waiting" || entry.bouncedAt !== undefined;
}
