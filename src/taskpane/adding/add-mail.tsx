import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Added } from "../../app/adding";
import type { Session } from "../../app/state";
import { useWords } from "../words/context";
import type { PaneWords } from "../words/context";

/** A folder dropped by accident is not read to its end. */
const filesAtMost = 50;

/** Earlier mail from files: dropped anywhere on the pane, or chosen by a button. What became of them is said once. */
export function AddMail({ session }: { session: Session }): ReactElement {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const add = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const handed = await Promise.all(files.slice(0, filesAtMost).map(bytesOf));
    setTold(resultWords(await session.addMail(handed), words));
  };
  useDrop((files) => void add(files));
  const { button, hint } = words.pane.adding;
  return (
    <section className="add-mail">
      <Button size="small" onClick={() => input.current?.click()}>
        {button}
      </Button>
      <p className="note">{hint}</p>
      <input
        ref={input}
        type="file"
        accept=".eml,.msg,message/rfc822"
        multiple
        hidden
        aria-label={button}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen once more.
          currentTarget.value = "";
          void add(files);
        }}
      />
      <div role="status">
        {told.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}

/** Takes files that are dropped anywhere in the pane; without this the browser would open them in its place. */
function useDrop(take: (files: readonly File[]) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, []);
}

async function bytesOf(file: File): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** One line for each kind of result, the good news first. */
export function resultWords(results: readonly Added[], { pane, card }: PaneWords): readonly string[] {
  const { adding } = pane;
  const count = results.filter((result) => result === "added").length;
  const others = [...new Set(results)].flatMap((result): readonly string[] => {
    if (result === "added") return [];
    if (result === "known") return [adding.known];
    if (result === "foreign") return [adding.foreign];
    return [result === "unreadable" ? adding.noMail : card.why[result]];
  });
  return [...(count > 0 ? [adding.added(count)] : []), ...others];
}
