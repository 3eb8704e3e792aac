import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "./words/context";

/** A part of the pane that can be folded away. */
export function Fold(props: { heading: string; open: boolean; children: ReactNode }): ReactElement {
  return (
    <details className="fold" open={props.open ? true : undefined}>
      <summary>
        <h2>{props.heading}</h2>
      </summary>
      {props.children}
    </details>
  );
}

interface LaterProps {
  readonly heading: string;
  /** Fetches what stands inside and brings it up to date; called each time the fold is opened. */
  readonly load: () => Promise<ReactElement>;
}

/** A fold whose content is fetched when it is first opened. */
export function LaterFold({ heading, load }: LaterProps): ReactElement {
  const [content, setContent] = useState<ReactElement | "failed" | null>(null);
  const fetch = (): void =>
    void load().then(setContent, () => setContent((before) => (before === null ? "failed" : before)));
  const again = (): void => {
    setContent(null);
    fetch();
  };
  return (
    <details className="fold" onToggle={({ currentTarget }) => currentTarget.open && fetch()}>
      <summary>
        <h2>{heading}</h2>
      </summary>
      {content === null || content === "failed" ? <NotThere failed={content === "failed"} again={again} /> : content}
    </details>
  );
}

function NotThere({ failed, again }: { failed: boolean; again: () => void }): ReactElement {
  const { card, pane } = useWords();
  if (!failed) return <Spinner size="tiny" label={pane.book.loading} />;
  return (
    <div className="notice-box">
      <p role="status">{pane.book.failed}</p>
      <Button size="small" onClick={again}>
        {card.act.tryAgain}
      </Button>
    </div>
  );
}
