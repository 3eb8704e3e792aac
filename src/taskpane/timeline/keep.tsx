import { Button } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { ReactElement } from "react";
import { useWords } from "../words/context";
import type { TimelineLayout } from "./layout";
import { recordText } from "./record";
import type { RecordInput } from "./record";
import { copyText, pngOf, saveFile } from "./save";
import type { Shape } from "./shapes";
import { svgText } from "./svg-text";
import { recordWords } from "./words";

interface KeepProps {
  readonly layout: TimelineLayout;
  readonly shapes: readonly Shape[];
  readonly input: Omit<RecordInput, "madeAt">;
}

/** Copies the record as text, or saves it as text or picture: evidence with a date. */
export const Keep = memo(function Keep({ layout, shapes, input }: KeepProps): ReactElement {
  const words = useWords();
  const { timeline } = words.pane;
  const [copied, setCopied] = useState(false);
  const { record } = timeline;
  const text = (): string => recordText({ ...input, madeAt: new Date().toISOString() }, recordWords(words));
  const svg = (): string => {
    const made = record.made(words.formats.moment(new Date().toISOString()));
    return svgText(layout, shapes, record.heading(input.seller), made);
  };
  const savePng = async (): Promise<void> => {
    const picture = await pngOf(svg(), layout.width + 24, layout.height + 52);
    if (picture !== null) saveFile("pitchwall.png", picture);
  };
  return (
    <div className="keep">
      <Button size="small" onClick={() => void copyText(text()).then(setCopied)}>
        {timeline.copy}
      </Button>
      <span role="status" className="quiet-words">
        {copied ? timeline.copied : ""}
      </span>
      <span className="keep-files" role="group" aria-label={timeline.save}>
        <span aria-hidden="true">{timeline.save}</span>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => saveFile("pitchwall.svg", blob(svg(), "image/svg+xml"))}
        >
          SVG
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void savePng()}>
          PNG
        </Button>
        <Button size="small" appearance="subtle" onClick={() => saveFile("pitchwall.txt", blob(text(), "text/plain"))}>
          {timeline.saveText}
        </Button>
      </span>
    </div>
  );
});

function blob(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
