import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import type { AppState, DeclineDraft, Session } from "../../app/state";
import type { DeclineLanguage, Situation, Tone } from "../../decline/input";
import type { OwnTemplate, UserSettings } from "../../ports/outside";
import { useWords } from "../words/context";
import { languageName } from "./language-names";
import { Remarks } from "./remarks";
import type { Unfinished } from "./use-wording-desk";
import { Wordings } from "./wordings";

const tones: readonly Tone[] = ["brief", "courteous", "firm", "final"];
const situations: readonly Situation[] = [
  "first",
  "repeated",
  "second-representative",
  "praise",
  "meeting",
  "wrong-person",
  "supplier-door",
];

const noTemplates: readonly OwnTemplate[] = [];

interface ComposerProps {
  /** Null while no decline is looked at. */
  readonly draft: DeclineDraft | null;
  readonly settings: UserSettings;
  readonly preset: Pick<AppState["preset"], "wording" | "locks" | "organisation">;
  readonly languages: readonly DeclineLanguage[];
  readonly session: Pick<
    Session,
    "prepareDecline" | "editDecline" | "closeDecline" | "declineAndArchive" | "changeSettings"
  >;
}

/** The decline as it will stand, and between two of them a wording of the reader's own that is not finished yet. */
export function Composer({ draft, ...rest }: ComposerProps): ReactElement | null {
  const [template, set] = useState<OwnTemplate | null>(null);
  return draft === null ? null : <Sheet draft={draft} {...rest} unfinished={{ template, set }} />;
}

interface SheetProps extends ComposerProps {
  readonly draft: DeclineDraft;
  readonly unfinished: Unfinished;
}

/** One decline: seen, changed, and said plainly how it leaves, before anything happens. */
function Sheet({ draft, settings, preset, languages, session, unfinished }: SheetProps): ReactElement {
  const { pane } = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const show = (start: number, end: number): void => {
    text.current?.focus();
    text.current?.setSelectionRange(start, end);
  };
  return (
    <section className="panel composer" aria-labelledby="composer-heading">
      <h2 id="composer-heading" tabIndex={-1} data-focus-home>
        {pane.decline.heading}
      </h2>
      <Field label={pane.decline.text}>
        <Textarea
          ref={text}
          dir="auto"
          lang={draft.language}
          resize="vertical"
          textarea={{ rows: rowsFor(draft.text) }}
          value={draft.text}
          onChange={(_, { value }) => session.editDecline(value)}
        />
      </Field>
      <Remarks remarks={draft.remarks} text={draft.text} onShow={show} />
      <Notes draft={draft} />
      <p className="sending">
        {pane.decline.modes[settings.sending]}
        {settings.sending === "send" && ` ${pane.decline.undoWindow(settings.undoSeconds)}`}
      </p>
      <div className="buttons">
        <Button
          appearance="primary"
          disabled={draft.text.trim() === ""}
          onClick={() => void session.declineAndArchive()}
        >
          {pane.decline.go[settings.sending]}
        </Button>
        <Button onClick={() => session.closeDecline()}>{pane.decline.close}</Button>
      </div>
      <Choices draft={draft} languages={languages} prepare={session.prepareDecline} />
      <Wordings
        draft={draft}
        known={settings.templates ?? noTemplates}
        unfinished={unfinished}
        preset={preset}
        session={session}
      />
    </section>
  );
}

/** Rows that show a text as a whole where they can: a line of the narrow pane holds about 36 characters. */
function rowsFor(text: string): number {
  const rows = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 36)), 1);
  return Math.min(14, Math.max(5, rows));
}

interface ChoicesProps {
  readonly draft: DeclineDraft;
  readonly languages: readonly DeclineLanguage[];
  readonly prepare: Session["prepareDecline"];
}

/** Tone and language; each change composes the text anew. */
function Choices({ draft, languages, prepare }: ChoicesProps): ReactElement {
  const { pane, formats } = useWords();
  const offered = languages.includes(draft.language) ? languages : [draft.language, ...languages];
  return (
    <div className="choices">
      <Field label={pane.decline.situation} className="wide">
        <Select
          value={draft.situation}
          onChange={(_, { value }) => prepare({ situation: situations.find((situation) => situation === value) })}
        >
          {situations.map((situation) => (
            <option key={situation} value={situation}>
              {pane.decline.situations[situation]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={pane.decline.tone}>
        <Select value={draft.tone} onChange={(_, { value }) => prepare({ tone: tones.find((tone) => tone === value) })}>
          {tones.map((tone) => (
            <option key={tone} value={tone}>
              {pane.decline.tones[tone]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={pane.decline.language}>
        <Select
          value={draft.language}
          onChange={(_, { value }) => prepare({ language: offered.find((code) => code === value) })}
        >
          {offered.map((code) => (
            <option key={code} value={code}>
              {languageName(code, formats.language)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** What the reader should know beside the text. */
function Notes({ draft }: { draft: DeclineDraft }): ReactElement | null {
  const { notes } = useWords().pane.decline;
  if (draft.composed.notes.length === 0) return null;
  return (
    <ul className="plain-list quiet-words">
      {draft.composed.notes.map((note) => (
        <li key={note}>{notes[note]}</li>
      ))}
    </ul>
  );
}
