import { Button, Field, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { templateLimits } from "../../app/own-templates";
import type { AppState, WordingChoice } from "../../app/state";
import { useFocusNeverLost } from "../use-focus";
import { useWords } from "../words/context";
import { paneLanguage } from "../words/language";
import { wordingTexts, type WordingTexts } from "../words/wording-texts";
import { useWordingDesk, type DeskProps, type WordingDesk } from "./use-wording-desk";
import { WordingForm } from "./wording-form";

interface WordingsProps extends Omit<DeskProps, "chosen"> {
  readonly preset: Pick<AppState["preset"], "wording" | "locks" | "organisation">;
}

const homes = ["[data-wording-home]"] as const;
/** What a new wording begins with: the two sentences that every decline needs. */
const beginning = "{name},\n\n{stop} {scope}\n\n{legal}";

/** Whose words the decline is made of, and the reader's own ones: added, changed and removed, each with a way back. */
export function Wordings(props: WordingsProps): ReactElement {
  const texts = wordingTexts[paneLanguage(useWords().formats.language)];
  const { draft, preset } = props;
  const approved = preset.wording[draft.tone]?.[draft.language] !== undefined;
  const locked = approved && preset.locks.wording !== undefined;
  return (
    <>
      {locked && <p className="quiet-words locked">{texts.locked}</p>}
      {/* Only out of sight: another tone may be free again, and what is being written must still be there. */}
      <div style={{ display: locked ? "none" : "contents" }}>
        <Free {...props} texts={texts} approved={approved} chosen={standing(draft.wording, approved)} />
      </div>
    </>
  );
}

/** The choice that holds: what the reader chose, where that is to be had in this tone and language. */
function standing(chosen: WordingChoice | undefined, approved: boolean): WordingChoice {
  if (chosen?.kind === "own" || chosen?.kind === "built-in") return chosen;
  return { kind: approved ? "organisation" : "built-in" };
}

interface PartProps extends WordingsProps {
  readonly texts: WordingTexts;
  /** Whether the organisation has a wording for this tone and language. */
  readonly approved: boolean;
  readonly chosen: WordingChoice;
}

function Free(props: PartProps): ReactElement {
  const desk = useWordingDesk(props);
  return (
    <>
      <Choice {...props} busy={desk.writing !== null} />
      <Own {...props} desk={desk} />
    </>
  );
}

interface ChoiceProps extends Omit<PartProps, "draft"> {
  /** While a wording is being written, the decline shows that one. */
  readonly busy: boolean;
}

function Choice({ known, preset, session, texts, approved, chosen, busy }: ChoiceProps): ReactElement {
  const own = chosen.kind === "own" ? chosen.template : null;
  const choose = (value: string): void => {
    const template = known.find(({ id }) => `own ${id}` === value);
    const kind = value === "organisation" ? value : "built-in";
    session.prepareDecline({ wording: template === undefined ? { kind } : { kind: "own", template } });
  };
  return (
    <div className="choices">
      <Field label={texts.wording} className="wide">
        <Select
          disabled={busy}
          value={own === null ? chosen.kind : `own ${own.id}`}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="built-in">{texts.builtIn}</option>
          {approved && <option value="organisation">{texts.organisation(preset.organisation)}</option>}
          {known.map(({ id, name }) => (
            <option key={id} value={`own ${id}`}>
              {name}
            </option>
          ))}
          {own !== null && known.every(({ id }) => id !== own.id) && (
            <option value={`own ${own.id}`}>{own.name.trim() || texts.unsaved}</option>
          )}
        </Select>
      </Field>
    </div>
  );
}

interface OwnProps extends Pick<PartProps, "draft" | "known" | "texts"> {
  readonly desk: WordingDesk;
}

function Own({ draft, known, texts, desk }: OwnProps): ReactElement {
  const { card } = useWords();
  const root = useRef<HTMLDetailsElement>(null);
  const { trouble } = desk;
  const told = trouble === null ? null : "why" in trouble ? card.why[trouble.why] : texts.problems[trouble.problem];
  useFocusNeverLost(root, homes);
  // Open from the start where something waits in it, and from then on as the reader has it.
  const [open] = useState(desk.unfinished !== null);
  return (
    <details ref={root} className="own-wordings" open={open}>
      <summary>{texts.own}</summary>
      <p className="quiet-words" tabIndex={-1} data-wording-home>
        {known.length < templateLimits.count ? texts.hint(templateLimits.count) : texts.full(templateLimits.count)}
      </p>
      {desk.writing === null ? (
        <List known={known} texts={texts} desk={desk} />
      ) : (
        <WordingForm
          known={known}
          template={desk.writing}
          filled={draft.composed.text}
          refused={told}
          texts={texts}
          onChange={desk.write}
          onSave={(template) => void desk.save(template)}
          onCancel={desk.cancel}
        />
      )}
      {desk.writing === null && <LastChange desk={desk} known={known} told={told} texts={texts} />}
    </details>
  );
}

type ListProps = Omit<OwnProps, "draft">;

function List({ known, texts, desk: { unfinished, write, remove, drop } }: ListProps): ReactElement {
  return (
    <>
      <ul className="plain-list entries">
        {known.map((template) => (
          <li key={template.id}>
            <bdi>{template.name}</bdi>
            <span className="buttons">
              <Button
                size="small"
                disabled={unfinished !== null}
                aria-label={texts.edit(template.name)}
                onClick={() => write(template)}
              >
                {texts.change}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={texts.remove(template.name)}
                onClick={() => void remove(template)}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {unfinished !== null && (
        <div className="buttons">
          <span dir="auto">{texts.unfinished(unfinished.name.trim() || texts.unsaved)}</span>
          <Button size="small" onClick={() => write(unfinished)}>
            {texts.goOn}
          </Button>
          <Button size="small" onClick={drop}>
            {texts.drop}
          </Button>
        </div>
      )}
      {unfinished === null && known.length < templateLimits.count && (
        <Button size="small" onClick={() => write({ id: crypto.randomUUID(), name: "", text: beginning })}>
          {texts.add}
        </Button>
      )}
    </>
  );
}

interface LastProps extends ListProps {
  /** Why a change was not made, or not taken back. */
  readonly told: string | null;
}

/** What was changed last, once it stands, and the way back; and what was tried in vain. */
function LastChange({ desk: { last, undo }, known, told, texts }: LastProps): ReactElement {
  const stands = last !== null && known.some(({ id }) => id === last.change.id) === (last.kind === "kept");
  return (
    <div aria-live="polite">
      {stands && (
        <div className="buttons">
          <span dir="auto">{texts[last.kind](last.name)}</span>
          <Button size="small" onClick={() => void undo(last.change)}>
            {texts.undo}
          </Button>
        </div>
      )}
      {told !== null && <p>{told}</p>}
    </div>
  );
}
