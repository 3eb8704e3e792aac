import type { ReactElement } from "react";
import type { DeclineDraft } from "../../app/state";
import { useWords } from "../words/context";

interface RemarksProps {
  readonly remarks: DeclineDraft["remarks"];
  readonly text: string;
  /** Selects these characters in the text. */
  readonly onShow: (start: number, end: number) => void;
}

/** How the answer will be read; each remark leads to its words. */
export function Remarks({ remarks, text, onShow }: RemarksProps): ReactElement {
  const { decline } = useWords().pane;
  return (
    <div className="remarks">
      <p role="status" className={remarks.length === 0 ? "fine" : "warn"}>
        {remarks.length === 0 ? decline.noRemarks : decline.remarks(remarks.length)}
      </p>
      <ul className="plain-list">
        {remarks.map(({ kind, start, end }) => {
          const words = text.slice(start, end).trim();
          return (
            <li key={`${kind} ${start}`}>
              {words !== "" && (
                <button type="button" className="link words" onClick={() => onShow(start, end)}>
                  <mark dir="auto">{words}</mark>
                </button>
              )}
              <span>{decline.kinds[kind]}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
