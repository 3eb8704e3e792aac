import { Button, Field, ProgressBar, Select } from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import type { LookBack, LookBackState } from "../../app/look-back";
import type { Session } from "../../app/state";
import type { MessageRef } from "../../ports/mailbox";
import { BulkPanel } from "../bulk/bulk-panel";
import { homesOfView, useFocusNeverLost } from "../use-focus";
import type { BookTexts } from "../words/book-texts";
import { useWords } from "../words/context";
import { Levels, Weeks } from "./charts";
import { FoundSellers } from "./found-sellers";

const offered = [30, 90, 180, 365];

interface LookBackProps {
  readonly look: LookBack;
  readonly texts: BookTexts["lookBack"];
}

interface ViewProps extends LookBackProps {
  readonly session: Pick<Session, "bulk">;
}

/** Who sold in the past weeks, and how persistently. It goes on while the pane shows something else. */
export function LookBackView({ look, texts, session }: ViewProps): ReactElement {
  const state = useSyncExternalStore(look.subscribe, look.state);
  const root = useRef<HTMLDivElement>(null);
  useFocusNeverLost(root, homesOfView);
  const { phase, sellers } = state;
  return (
    <div ref={root} className="book">
      <p className="quiet-words">{texts.intro}</p>
      {phase !== "idle" && <Progress state={state} texts={texts} />}
      <Controls state={state} look={look} texts={texts} />
      {phase === "done" && sellers.length === 0 && <p>{texts.nothing}</p>}
      {state.read > 0 && <Weeks weeks={state.weeks} texts={texts} />}
      {sellers.length > 0 && (
        <>
          <Levels levels={state.levels} texts={texts} />
          <FoundSellers sellers={sellers} open={look.openNewest} texts={texts} />
          <BulkPanel session={session} place="look-back" refs={phase === "running" ? null : newestOf(state)} />
        </>
      )}
    </div>
  );
}

/** The newest message of each seller of whom it is clear; null where there is none. */
function newestOf({ sellers }: LookBackState): readonly MessageRef[] | null {
  const sales = sellers.filter(({ verdict }) => verdict === "sales").map(({ newest }) => newest);
  return sales.length === 0 ? null : sales;
}

/** What it is at, or why it stopped. */
function Progress({ state, texts }: { state: LookBackState; texts: LookBackProps["texts"] }): ReactElement {
  const { card, formats } = useWords();
  const { phase, read, total, reachedAt, refused } = state;
  const said = phase === "refused" || phase === "idle" ? refused && card.why[refused.why] : texts.phases[phase];
  const reached = formats.day(reachedAt ?? undefined);
  return (
    <div className="progress">
      <p className="strong" tabIndex={-1} data-view-home aria-live="polite">
        {state.confirming && phase === "running" ? texts.confirming : said}
        {refused?.retryAfter !== undefined && ` ${texts.retryAfter(formats.count(refused.retryAfter))}`}
      </p>
      {phase === "running" && (
        <ProgressBar
          aria-label={texts.phases.running}
          value={total === null || total === 0 ? undefined : Math.min(1, read / total)}
        />
      )}
      <p className="quiet-words">
        {texts.read(formats.count(read), total === null ? null : formats.count(total))}
        {reached !== "" && `, ${texts.reached(reached)}`}
      </p>
    </div>
  );
}

/** What can be done now. Starting asks for consent, so it takes a press. */
function Controls({ state, look, texts }: LookBackProps & { state: LookBackState }): ReactElement {
  const { formats } = useWords();
  const [days, setDays] = useState(state.days);
  const { phase } = state;
  if (phase === "running") {
    return (
      <div className="buttons">
        <Button onClick={() => look.pause()}>{texts.pause}</Button>
        <Button appearance="subtle" onClick={() => look.cancel()}>
          {texts.cancel}
        </Button>
      </div>
    );
  }
  const choices = [...new Set([...offered, days])].toSorted((one, other) => one - other);
  const goesOn = phase === "paused" || phase === "refused";
  return (
    <>
      {goesOn && (
        <div className="buttons">
          <Button appearance="primary" onClick={() => void look.resume()}>
            {texts.resume}
          </Button>
          <Button appearance="subtle" onClick={() => look.cancel()}>
            {texts.cancel}
          </Button>
        </div>
      )}
      {!goesOn && (
        <>
          <Field label={texts.time}>
            <Select value={String(days)} onChange={(_, { value }) => setDays(Number(value))}>
              {choices.map((each) => (
                <option key={each} value={each}>
                  {texts.days(each, formats.count(each))}
                </option>
              ))}
            </Select>
          </Field>
          <div className="buttons">
            <Button appearance={phase === "idle" ? "primary" : "secondary"} onClick={() => void look.start(days)}>
              {phase === "idle" ? texts.start : texts.again}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
