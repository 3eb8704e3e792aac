import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useWords } from "../words/context";

/** Three short screens below the card, shown once; skipping ends them like reading them. */
export function FirstRun({ onDone }: { onDone: () => void }): ReactElement {
  const { firstRun } = useWords().pane;
  const [at, setAt] = useState(0);
  const screen = firstRun.screens[at] ?? firstRun.screens[0];
  const last = at >= firstRun.screens.length - 1;
  return (
    <section className="panel first-run" aria-labelledby="first-run-heading">
      <h2 id="first-run-heading">
        {firstRun.heading}
        <span className="quiet-words place">{firstRun.place(at + 1, firstRun.screens.length)}</span>
      </h2>
      <div aria-live="polite">
        <h3>{screen.title}</h3>
        <p>{screen.body}</p>
      </div>
      <div className="buttons">
        <Button appearance="primary" onClick={() => (last ? onDone() : setAt(at + 1))}>
          {last ? firstRun.done : firstRun.next}
        </Button>
        {!last && (
          <Button appearance="subtle" onClick={() => onDone()}>
            {firstRun.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
