import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import type { Rebuild, RebuildState } from "../../app/sellers-rebuild";
import type { BookTexts } from "../words/book-texts";
import { useWords } from "../words/context";

interface FromMailboxProps {
  readonly rebuild: Rebuild;
  readonly texts: BookTexts["sellers"];
}

/** The memory of sellers, rebuilt from the mailbox: first what would be added, then, on a click, the adding. */
export function FromMailbox({ rebuild, texts }: FromMailboxProps): ReactElement {
  const state = useSyncExternalStore(rebuild.subscribe, rebuild.state);
  const some = state.phase === "found" && state.added.length + state.repaired.length > 0;
  return (
    <section>
      <p className="quiet-words">{texts.rebuildNote}</p>
      <div className="buttons">
        <Button size="small" disabledFocusable={state.phase === "reading"} onClick={() => void rebuild.look()}>
          {texts.rebuild}
        </Button>
      </div>
      <div role="status">
        <Found state={state} texts={texts} />
      </div>
      {some && (
        <div className="buttons">
          <Button size="small" onClick={() => void rebuild.take()}>
            {texts.rebuildTake}
          </Button>
          <Button size="small" appearance="subtle" onClick={rebuild.leave}>
            {texts.keep}
          </Button>
        </div>
      )}
    </section>
  );
}

function Found({ state, texts }: { state: RebuildState; texts: BookTexts["sellers"] }): ReactElement | null {
  const { card, formats } = useWords();
  if (state.phase === "reading") return <p>{texts.rebuilding}</p>;
  if (state.phase === "refused") return <p>{card.why[state.why]}</p>;
  if (state.phase === "idle") return null;
  const { added, repaired } = state;
  if (added.length + repaired.length === 0) return <p>{texts.rebuildNothing}</p>;
  return (
    <>
      {added.length > 0 && <p>{texts.rebuildAdds(added.length, formats.count(added.length))}</p>}
      <Names names={added} />
      {repaired.length > 0 && <p>{texts.rebuildRepairs(repaired.length, formats.count(repaired.length))}</p>}
      <Names names={repaired} />
    </>
  );
}

function Names({ names }: { names: readonly string[] }): ReactElement {
  return (
    <ul className="plain-list">
      {names.map((name, index) => (
        <li key={`${index}-${name}`} dir="auto">
          {name}
        </li>
      ))}
    </ul>
  );
}
