import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Sellers, SellersState, TraceResult } from "../../app/sellers";
import { copyText, saveFile } from "../timeline/save";
import type { BookTexts } from "../words/book-texts";
import { useWords } from "../words/context";

interface AlongProps {
  readonly book: Sellers;
  readonly texts: BookTexts["sellers"];
}

/** The list as a file, and a report for support without anybody's words or name. */
export function TakeAlong({ book, texts, empty }: AlongProps & { empty: boolean }): ReactElement {
  const [reported, setReported] = useState(false);
  const save = (): void => saveFile("pitchwall-sellers.csv", new Blob([book.csv()], { type: "text/csv" }));
  const report = async (): Promise<void> => setReported(await copyText(await book.diagnostics()));
  return (
    <section>
      <h3>{texts.filesHeading}</h3>
      <div className="buttons">
        <Button size="small" disabled={empty} onClick={save}>
          {texts.save}
        </Button>
        <Button size="small" onClick={() => void report()}>
          {texts.report}
        </Button>
      </div>
      <p className="quiet-words" role="status">
        {reported && texts.reported}
      </p>
    </section>
  );
}

/** Forgetting everybody, which can be undone, and removing every trace, which is asked about once more. */
export function Removal({ state, book, texts }: AlongProps & { state: SellersState }): ReactElement {
  const [sure, setSure] = useState(false);
  const remove = (): void => {
    setSure(false);
    void book.removePitchwall();
  };
  return (
    <section>
      <h3>{texts.removalHeading}</h3>
      <p className="quiet-words" tabIndex={-1} data-view-home={sure || state.removal !== null ? true : undefined}>
        {texts.removalNote}
      </p>
      <div className="buttons">
        {sure ? (
          <>
            <Button size="small" onClick={remove}>
              {texts.removalSure}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setSure(false)}>
              {texts.keep}
            </Button>
          </>
        ) : (
          <>
            <Button size="small" disabled={state.rows.length === 0} onClick={() => void book.deleteAll()}>
              {texts.forgetAll}
            </Button>
            <Button size="small" onClick={() => setSure(true)}>
              {texts.removal}
            </Button>
          </>
        )}
      </div>
      <ul className="plain-list traces" aria-live="polite">
        {(state.removal ?? []).map((result) => (
          <Trace key={result.part} result={result} texts={texts} />
        ))}
      </ul>
    </section>
  );
}

function Trace({ result, texts }: { result: TraceResult; texts: BookTexts["sellers"] }): ReactElement {
  const { card, formats } = useWords();
  return (
    <li>
      <span className="strong">{texts.traces[result.part]}</span>
      {": "}
      {result.state === "done" && texts.traceDone(result.count, formats.count(result.count))}
      {result.state === "refused" && card.why[result.why]}
      {result.state === "running" && texts.traceRunning}
      {result.state === "waiting" && texts.traceWaiting}
    </li>
  );
}
