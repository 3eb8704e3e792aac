import { memo } from "react";
import type { ReactElement } from "react";
import { useWords } from "../words/context";
import type { Touch } from "./story";
import { whatOf } from "./words";

/** The same story as a table, for screen readers and for copying. */
export const TableTwin = memo(function TableTwin({ story }: { story: readonly Touch[] }): ReactElement {
  const words = useWords();
  const { timeline } = words.pane;
  const { columns } = timeline;
  return (
    <details className="fold small">
      <summary>{timeline.asTable}</summary>
      <table className="twin">
        <thead>
          <tr>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.words}</th>
          </tr>
        </thead>
        <tbody>
          {story.map((touch) => (
            <tr key={touch.id}>
              <td>
                {words.formats.shortDay(touch.at) || timeline.undated}
                {touch.gap !== null && touch.gap > 0 && (
                  <span className="quiet-words"> +{timeline.gap(touch.gap)}</span>
                )}
              </td>
              <td>
                <bdi>{touch.direction === "in" ? touch.person : timeline.you}</bdi>: {whatOf(touch, words)}
                {touch.crosses > 0 && `, ${timeline.crosses(touch.crosses)}`}
              </td>
              <td dir="auto">{touch.quote}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
});
