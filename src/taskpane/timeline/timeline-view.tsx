import { Button } from "@fluentui/react-components";
import { startTransition, useCallback, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { sellerName, shownMessage } from "../card/facts";
import type { Judged } from "../card/facts";
import { useWords } from "../words/context";
import { Chart } from "./chart";
import { Keep } from "./keep";
import { expectedNext } from "./expected";
import { layoutOf } from "./layout";
import { Legend } from "./legend";
import { shapesOf } from "./shapes";
import { storyOf } from "./story";
import type { Touch, WorkingDays } from "./story";
import { TableTwin } from "./table-twin";
import { useWidth } from "./use-width";
import { shapeWords, whatOf } from "./words";

interface TimelineProps {
  readonly judged: Judged;
  readonly reader: string;
  readonly workingDays: WorkingDays;
  readonly onOpen: (messageId: string) => void;
}

/** The whole story at a glance, the quoted words of the message under the pointer or the focus, and its twin as a table. */
export function TimelineView({ judged, reader, workingDays, onOpen }: TimelineProps): ReactElement {
  const words = useWords();
  const [width, measure] = useWidth(296);
  const [picked, setPicked] = useState<string | null>(null);
  // Whoever runs through many messages is not kept waiting for the words of each.
  const pick = useCallback((id: string) => startTransition(() => setPicked(id)), []);
  const beside = shownMessage(judged)?.sentAt;
  const story = useMemo(() => storyOf(judged, workingDays, words.quoting), [judged, workingDays, words]);
  const next = useMemo(() => expectedNext(story, workingDays), [story, workingDays]);
  const layout = useMemo(() => layoutOf(story, width, next), [story, width, next]);
  const shapes = useMemo(() => shapesOf(layout, shapeWords(words, beside)), [layout, words, beside]);
  const record = useMemo(
    () => ({ story, verdict: judged.verdict, seller: sellerName(judged) || words.card.someone, reader }),
    [story, judged, reader, words],
  );
  const active = story.find(({ id }) => id === picked) ?? story.find(({ shown }) => shown) ?? story.at(-1);
  return (
    <div className="timeline" ref={measure}>
      <Legend story={story} walls={layout.walls.length > 0} />
      <Chart
        layout={layout}
        shapes={shapes}
        active={active?.id ?? null}
        beside={beside}
        onActive={pick}
        onOpen={onOpen}
      />
      {next !== null && (
        <p className="quiet-words">
          {words.pane.timeline.expectedNext(next.every, words.formats.day(next.at, beside))}
        </p>
      )}
      {active !== undefined && <Words touch={active} beside={beside} onOpen={onOpen} />}
      <TableTwin story={story} />
      <Keep layout={layout} shapes={shapes} input={record} />
    </div>
  );
}

/** The words of one message; stays in sight at the lower edge while the chart is looked at. */
function Words(props: { touch: Touch; beside: string | undefined; onOpen: (id: string) => void }): ReactElement {
  const words = useWords();
  const { timeline } = words.pane;
  const { touch } = props;
  const who = touch.direction === "in" ? touch.person : timeline.you;
  const day = words.formats.shortDay(touch.at, props.beside) || timeline.undated;
  return (
    <div className="touch-words">
      <div className="touch-head">
        <span>
          <bdi className="strong">{who}</bdi>, {day}: {whatOf(touch, words)}
          {touch.crosses > 0 && `, ${timeline.crosses(touch.crosses)}`}
        </span>
      </div>
      {touch.quote === null ? (
        <p className="quiet-words">{timeline.noWords}</p>
      ) : (
        <p className="touch-quote" dir="auto">
          {touch.quote}
        </p>
      )}
      {touch.canOpen && (
        <Button size="small" onClick={() => props.onOpen(touch.id)}>
          {timeline.open}
        </Button>
      )}
    </div>
  );
}
