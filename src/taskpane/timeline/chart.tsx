import { memo, useMemo } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { useWords } from "../words/context";
import { metrics } from "./layout";
import type { Row, TimelineLayout } from "./layout";
import type { Shape } from "./shapes";
import { spoken } from "./words";

interface ChartProps {
  readonly layout: TimelineLayout;
  readonly shapes: readonly Shape[];
  /** The message whose words are shown below. */
  readonly active: string | null;
  readonly beside: string | undefined;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The drawing, with one button over each message. One of them is in the tab order; arrow keys move among them. */
export function Chart({ layout, shapes, active, beside, onActive, onOpen }: ChartProps): ReactElement {
  const words = useWords();
  const ids = layout.rows.map(({ touch }) => touch.id);
  const current = active !== null && ids.includes(active) ? active : ids.at(-1);
  const labels = useMemo(() => layout.rows.map(({ touch }) => spoken(touch, words, beside)), [layout, words, beside]);
  return (
    <div className="chart" style={{ height: layout.height }}>
      <Drawing shapes={shapes} width={layout.width} height={layout.height} />
      <ol aria-label={`${words.pane.timeline.chart}. ${words.pane.timeline.keys}`}>
        {layout.rows.map((row, place) => (
          <RowButton
            key={row.touch.id}
            row={row}
            label={labels[place] ?? ""}
            current={row.touch.id === current}
            active={row.touch.id === active}
            onActive={onActive}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </div>
  );
}

interface RowProps {
  readonly row: Row;
  readonly label: string;
  readonly current: boolean;
  readonly active: boolean;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Only the two rows that change are drawn anew when the pointer or the focus moves on. */
const RowButton = memo(function RowButton({ row, label, current, active, onActive, onOpen }: RowProps): ReactElement {
  const { touch, y } = row;
  return (
    <li style={{ top: y - metrics.row * 0.62, height: metrics.row }}>
      <button
        type="button"
        tabIndex={current ? 0 : -1}
        className={active ? "touch active" : "touch"}
        aria-label={label}
        aria-current={touch.shown ? "true" : undefined}
        onFocus={() => onActive(touch.id)}
        onMouseEnter={() => onActive(touch.id)}
        onClick={() => onActive(touch.id)}
        onKeyDown={moveFocus}
        onDoubleClick={() => touch.canOpen && onOpen(touch.id)}
      />
    </li>
  );
});

/** Arrow keys, Home and End move from one message's button to another's. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const buttons = [...(event.currentTarget.closest("ol")?.querySelectorAll<HTMLElement>("button") ?? [])];
  const to = target(event.key, buttons.indexOf(event.currentTarget), buttons.length);
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, at + 1);
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Drawn anew only when its shapes change, so that hovering over 200 messages stays fluent. */
const Drawing = memo(function Drawing(props: {
  shapes: readonly Shape[];
  width: number;
  height: number;
}): ReactElement {
  return (
    <svg width={props.width} height={props.height} aria-hidden="true" focusable="false">
      {props.shapes.map((shape, place) =>
        shape.kind === "path" ? (
          <path key={place} className={shape.look} d={shape.d} />
        ) : (
          <text key={place} className={shape.look} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
            {shape.text}
          </text>
        ),
      )}
    </svg>
  );
});
