import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";
import type { DeclineDraft, Session } from "../../app/state";
import type { UserSettings } from "../../ports/outside";
import { useWords } from "../words/context";
import { languageName } from "./language-names";
import { Remarks } from "./remarks";

const tones = ["brief", "courteous", "firm", "final"] as const;

interface ComposerProps {
  readonly draft: DeclineDraft;
  readonly settings: UserSettings;
  readonly languages: readonly string[];
  readonly session: Pick<Session, "prepareDecline" | "editDecline" | "closeDecline" | "declineAndArchive">;
}

/** The decline as it will stand: seen, changed, and said plainly how it leaves, before anything happens. */
export function Composer({ draft, settings, languages, session }: ComposerProps): ReactElement {
  const { pane, formats } = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const offered = languages.includes(draft.language) ? languages : [draft.language, ...languages];
  const show = (start: number, end: number): void => {
    text.current?.focus();
    text.current?.setSelectionRange(start, end);
  };
  return (
    <section className="panel composer" aria-labelledby="composer-heading">
      <h2 id="composer-heading" tabIndex={-1} data-focus-home>
        {pane.decline.heading}
      </h2>
      <div className="choices">
        <Field label={pane.decline.tone}>
          <Select
            value={draft.tone}
            onChange={(_, { value }) => session.prepareDecline({ tone: tones.find((tone) => tone === value) })}
          >
            {tones.map((tone) => (
              <option key={tone} value={tone}>
                {pane.decline.tones[tone]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={pane.decline.language}>
          <Select value={draft.language} onChange={(_, { value }) => session.prepareDecline({ language: value })}>
            {offered.map((code) => (
              <option key={code} value={code}>
                {languageName(code, formats.language)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={pane.decline.text}>
        <Textarea
          ref={text}
          dir="auto"
          lang={draft.language}
          resize="vertical"
          textarea={{ rows: Math.min(12, Math.max(5, draft.text.split("\n").length + 2)) }}
          value={draft.text}
          onChange={(_, { value }) => session.editDecline(value)}
        />
      </Field>
      <Remarks remarks={draft.remarks} text={draft.text} onShow={show} />
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
    </section>
  );
}
