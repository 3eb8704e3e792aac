import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunView, Session } from "../../app/state";
import { useWords } from "../words/context";
import { stepWords, worthShowing } from "./step-words";

interface RunProps {
  readonly run: RunView;
  readonly session: Pick<Session, "undo" | "resume" | "dismissRun">;
}

/** A run of steps: how far it is, how each step went, and the way back. In brief, once another message is shown. */
export function RunPanel({ run, session, brief = false }: RunProps & { brief?: boolean }): ReactElement {
  const { pane } = useWords();
  const busy = run.phase === "running" || run.phase === "undoing";
  return (
    <section className={`panel run ${run.phase}`} aria-labelledby="run-heading" aria-busy={busy}>
      <h2 id="run-heading" tabIndex={-1} data-focus-home>
        <span aria-live="polite">{pane.steps.heading[run.phase]}</span>
        {brief && run.entry.sellerKey !== null && <bdi> · {run.entry.sellerKey}</bdi>}
      </h2>
      {busy && <Progress run={run} />}
      {brief ? <LeavesAt run={run} /> : <StepList run={run} />}
      <CameBack run={run} />
      <RunButtons run={run} session={session} />
    </section>
  );
}

function Progress({ run }: { run: RunView }): ReactElement {
  const { pane } = useWords();
  const steps = run.entry.steps;
  const settled = steps.filter(({ state }) => state.state !== "waiting" && state.state !== "running").length;
  return <ProgressBar value={settled} max={steps.length} aria-label={pane.steps.heading[run.phase]} />;
}

/** Every step with its state. */
export function StepList({ run }: { run: RunView }): ReactElement {
  const words = useWords();
  const { kinds } = words.pane.steps;
  return (
    <>
      <ol className="plain-list steps-list">
        {run.entry.steps.filter(worthShowing).map((each) => (
          <li key={each.step.kind} className={each.state.state}>
            <span className="step-name">{kinds[each.step.kind]}</span>
            <span className="step-state">{stepWords(each, words)}</span>
          </li>
        ))}
      </ol>
      <LeavesAt run={run} />
    </>
  );
}

function LeavesAt({ run }: { run: RunView }): ReactElement | null {
  const { pane, formats } = useWords();
  if (run.leavesAt === null) return null;
  const held = run.entry.steps.some(({ state }) => state.state === "held");
  return (
    <p className="strong">
      {pane.steps.leavesAt(formats.time(run.leavesAt))}
      {held && ` ${pane.steps.keepOpen}`}
    </p>
  );
}

/** A decline that was not delivered: nobody has read the no. */
export function CameBack({ run }: { run: RunView }): ReactElement | null {
  const { pane, formats } = useWords();
  const { bouncedAt } = run.entry;
  if (bouncedAt === undefined) return null;
  return (
    <p role="alert" className="warn">
      {pane.steps.cameBack(formats.day(bouncedAt, bouncedAt))}
    </p>
  );
}

/** What can be done about a run at this moment. */
export function RunButtons({ run, session }: RunProps): ReactElement | null {
  const { steps } = useWords().pane;
  const { id } = run.entry;
  if (run.phase === "undoing") return null;
  if (run.phase === "running") {
    return (
      <div className="buttons">
        <Button onClick={() => void session.undo(id)}>{steps.undo}</Button>
      </div>
    );
  }
  return (
    <div className="buttons">
      {run.phase === "stopped" && (
        <Button appearance="primary" onClick={() => void session.resume(id)}>
          {steps.resume}
        </Button>
      )}
      {run.undoable && run.phase !== "undone" && <Button onClick={() => void session.undo(id)}>{steps.undo}</Button>}
      <Button appearance="subtle" onClick={() => void session.dismissRun(id)}>
        {steps.dismiss}
      </Button>
    </div>
  );
}
