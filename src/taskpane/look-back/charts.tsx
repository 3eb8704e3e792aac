import { memo } from "react";
import type { ReactElement } from "react";
import type { LookBackState } from "../../app/look-back";
import type { Week } from "../../app/look-back-tally";
import type { Level } from "../../engine/verdict";
import { useWidth } from "../timeline/use-width";
import type { BookTexts } from "../words/book-texts";
import { useWords } from "../words/context";
import { barsOf, weeksMetrics } from "./weeks";

type Texts = BookTexts["lookBack"];
const levels: readonly Level[] = [5, 4, 3, 2, 1];

/** How many sellers reached each level: a table that is its own chart. */
export const Levels = memo(function Levels(props: { levels: LookBackState["levels"]; texts: Texts }): ReactElement {
  const { card, formats } = useWords();
  const { texts } = props;
  const most = Math.max(1, ...levels.map((level) => props.levels[level] ?? 0));
  return (
    <table className="levels">
      <caption>{texts.byLevel}</caption>
      <thead className="hidden-words">
        <tr>
          <th scope="col">{texts.level}</th>
          <th scope="col">{texts.sellers}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => {
          const count = props.levels[level] ?? 0;
          return (
            <tr key={level}>
              <th scope="row">{`${level} · ${card.level[level]}`}</th>
              <td>
                <i className={`bar level-${level}`} style={{ width: `${(count / most) * 60}%` }} />
                {formats.count(count)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});

/** Messages by week, what sells before all of it; and the same as a table. */
export const Weeks = memo(function Weeks({ weeks, texts }: { weeks: readonly Week[]; texts: Texts }): ReactElement {
  const { formats } = useWords();
  const [width, measure] = useWidth(296);
  const { bars, most } = barsOf(weeks, width);
  const { height } = weeksMetrics;
  return (
    <figure className="weeks" ref={measure}>
      <figcaption>{texts.byWeek}</figcaption>
      <p className="quiet-words key">
        <i className="swatch all" /> {texts.allMail} <i className="swatch sales" /> {texts.salesMail}
        <span>{texts.most(formats.count(most))}</span>
      </p>
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        {bars.map(({ x, width: wide, all, sales }) => (
          <g key={x}>
            <rect className="all" x={x} y={height - all} width={wide} height={all} />
            <rect className="sales" x={x} y={height - sales} width={wide} height={sales} />
          </g>
        ))}
      </svg>
      <p className="quiet-words ends">
        <span>{formats.shortDay(weeks[0]?.week)}</span>
        <span>{formats.shortDay(weeks.at(-1)?.week)}</span>
      </p>
      <details className="fold small">
        <summary>{texts.asTable}</summary>
        <table className="twin">
          <thead>
            <tr>
              <th scope="col">{texts.week}</th>
              <th scope="col">{texts.allMail}</th>
              <th scope="col">{texts.salesMail}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, all, sales }) => (
              <tr key={week}>
                <td>{formats.shortDay(week)}</td>
                <td>{formats.count(all)}</td>
                <td>{formats.count(sales)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
});
