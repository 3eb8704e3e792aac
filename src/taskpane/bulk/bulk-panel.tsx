import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useId, useState, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import type { Bulk, BulkAct, BulkPlace, BulkState } from "../../app/bulk";
import type { Session } from "../../app/state";
import type { MessageRef } from "../../ports/mailbox";
import { bulkTexts, type BulkTexts } from "../words/bulk-texts";
import { useWords } from "../words/context";
import { paneLanguage } from "../words/language";
import { BulkRow } from "./bulk-row";

interface PanelProps {
  readonly session: Pick<Session, "bulk">;
  /** The messages chosen, when there are any. */
  readonly refs: readonly MessageRef[] | null;
  readonly place: BulkPlace;
}

/** Many messages at once: fetched when several are selected, and there as long as their list is not closed. */
export function BulkPanel({ session, refs, place }: PanelProps): ReactElement | null {
  const [bulk, setBulk] = useState<Bulk | null>(null);
  const wanted = refs !== null;
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    session.bulk().then(
      (made) => here && setBulk(made),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [session, wanted]);
  return bulk === null ? null : <BulkView bulk={bulk} refs={refs} place={place} />;
}

function BulkView({ bulk, refs, place }: Omit<PanelProps, "session"> & { readonly bulk: Bulk }): ReactElement | null {
  const state = useSyncExternalStore(bulk.subscribe, bulk.state);
  const { formats } = useWords();
  const texts = bulkTexts[paneLanguage(formats.language)];
  const id = useId();
  if (state.phase === "idle" ? refs === null : state.place !== place) return null;
  return (
    <section className="panel bulk" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-focus-home>
        {texts.heading}
      </h2>
      {state.phase === "idle" ? (
        <Button appearance="primary" onClick={() => void bulk.preview(refs ?? [], place)}>
          {texts.look((refs ?? []).length)}
        </Button>
      ) : (
        <Under bulk={bulk} state={state} texts={texts} />
      )}
    </section>
  );
}

interface UnderProps {
  readonly bulk: Bulk;
  readonly state: BulkState;
  readonly texts: BulkTexts;
}

function Under({ bulk, state, texts }: UnderProps): ReactElement {
  const { card } = useWords();
  const { phase, done, total, items } = state;
  const busy = phase === "reading" || phase === "running" || phase === "undoing";
  return (
    <>
      <p role="status">{phase === "preview" ? summaryOf(state, texts) : texts.progress[phase](done, total)}</p>
      {busy && <ProgressBar value={done} max={Math.max(1, total)} aria-label={texts.progress[phase](done, total)} />}
      {(phase === "done" || phase === "cancelled") && <p>{resultsOf(state, texts)}</p>}
      {state.refused !== null && (
        <p role="alert" className="warn">
          {state.refused === "forbidden" ? texts.observed : card.why[state.refused]}
        </p>
      )}
      <Buttons bulk={bulk} state={state} texts={texts} busy={busy} />
      <ol className="plain-list steps-list">
        {items.map((item) => (
          <BulkRow
            key={item.ref.itemId}
            item={item}
            texts={texts}
            choose={phase === "preview" ? (act) => bulk.choose(item.ref.itemId, act) : null}
          />
        ))}
      </ol>
    </>
  );
}

function Buttons({ bulk, state, texts, busy }: UnderProps & { readonly busy: boolean }): ReactElement {
  const { phase, items, mode } = state;
  const failed = items.some((item) => item.state === "failed" && item.runId !== null);
  const begun = items.some(({ runId }) => runId !== null);
  const ready = items.some(({ act }) => act !== "leave");
  const rests = phase === "done" || phase === "cancelled" || phase === "undone";
  return (
    <div className="buttons">
      {phase === "preview" && (
        <Button appearance="primary" disabled={!ready} onClick={() => void bulk.start()}>
          {texts.go[mode]}
        </Button>
      )}
      {phase === "cancelled" && <Button onClick={() => void bulk.start()}>{texts.goOn}</Button>}
      {busy && <Button onClick={() => bulk.cancel()}>{texts.cancel}</Button>}
      {rests && failed && <Button onClick={() => void bulk.retry()}>{texts.retry}</Button>}
      {rests && begun && <Button onClick={() => void bulk.undo()}>{texts.undo}</Button>}
      {(rests || phase === "preview") && (
        <Button appearance="subtle" onClick={() => bulk.close()}>
          {texts.close}
        </Button>
      )}
    </div>
  );
}

function summaryOf({ items }: BulkState, texts: BulkTexts): string {
  const many = (act: BulkAct): number => items.filter((item) => item.act === act).length;
  return texts.summary(many("decline"), many("file"), many("leave"));
}

function resultsOf({ items }: BulkState, texts: BulkTexts): string {
  const many = (state: string): number => items.filter((item) => item.state === state).length;
  return texts.results(many("done"), many("failed"), many("left"));
}
