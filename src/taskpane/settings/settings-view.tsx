import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LockableSetting, lockOf } from "../../app/settings";
import type { Session } from "../../app/state";
import type { UserSettings } from "../../ports/outside";
import { languageName } from "../decline/language-names";
import { useWords } from "../words/context";
import { Addresses } from "./addresses";

const modes = ["draft", "send", "reply-form"] as const;
const tones = ["auto", "brief", "courteous", "firm", "final"] as const;
const undoChoices = [30, 60, 120, 300];

interface SettingsProps {
  readonly settings: UserSettings;
  readonly languages: readonly string[];
  readonly change: Session["changeSettings"];
  /** Why a setting cannot be changed here; null when it can. */
  readonly lock: (setting: LockableSetting) => ReturnType<typeof lockOf>;
}

/** The reader's own choices. Each takes effect as it is made. */
export function SettingsView({ settings, languages, change, lock }: SettingsProps): ReactElement {
  const { pane } = useWords();
  const texts = pane.settings;
  return (
    <div className="settings">
      <Field label={texts.sending}>
        <RadioGroup
          disabled={lock("sending") !== null}
          value={settings.sending}
          onChange={(_, { value }) => void change({ sending: modes.find((mode) => mode === value) ?? "draft" })}
        >
          {modes.map((mode) => (
            <Radio key={mode} value={mode} label={texts.sendingModes[mode]} />
          ))}
        </RadioGroup>
      </Field>
      <Locked lock={lock("sending")} />
      {settings.sending === "send" && <UndoSeconds settings={settings} change={change} lock={lock} />}
      <ToneAndLanguage settings={settings} languages={languages} change={change} lock={lock} />
      <Addresses addresses={settings.aliases} onChange={(aliases) => void change({ aliases })} />
      <NeverJudged settings={settings} change={change} lock={lock} />
    </div>
  );
}

/** Who set it and why, under what cannot be changed. */
function Locked({ lock }: { lock: ReturnType<typeof lockOf> }): ReactElement | null {
  const { settings: texts } = useWords().pane;
  if (lock === null) return null;
  return (
    <p className="quiet-words locked" dir="auto">
      {texts.lockedBy(lock.by)} {lock.reason}
    </p>
  );
}

function UndoSeconds({ settings, change, lock }: Omit<SettingsProps, "languages">): ReactElement {
  const { pane, formats } = useWords();
  const offered = [...new Set([...undoChoices, settings.undoSeconds])].toSorted((one, other) => one - other);
  return (
    <Field label={pane.settings.undoSeconds} hint={<Locked lock={lock("undoSeconds")} />}>
      <Select
        disabled={lock("undoSeconds") !== null}
        value={String(settings.undoSeconds)}
        onChange={(_, { value }) => void change({ undoSeconds: Number(value) })}
      >
        {offered.map((seconds) => (
          <option key={seconds} value={seconds}>
            {formats.count(seconds)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function ToneAndLanguage({ settings, languages, change, lock }: SettingsProps): ReactElement {
  const { pane, formats } = useWords();
  const texts = pane.settings;
  return (
    <>
      <Field label={texts.tone} hint={<Locked lock={lock("tone")} />}>
        <Select
          disabled={lock("tone") !== null}
          value={settings.tone}
          onChange={(_, { value }) => void change({ tone: tones.find((tone) => tone === value) ?? "auto" })}
        >
          {tones.map((tone) => (
            <option key={tone} value={tone}>
              {tone === "auto" ? texts.toneAuto : pane.decline.tones[tone]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.language}>
        <Select
          value={settings.language ?? ""}
          onChange={(_, { value }) => void change({ language: value === "" ? null : value })}
        >
          <option value="">{texts.languageAuto}</option>
          {languages.map((code) => (
            <option key={code} value={code}>
              {languageName(code, formats.language)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function NeverJudged({ settings, change, lock }: Omit<SettingsProps, "languages">): ReactElement {
  const { settings: texts } = useWords().pane;
  const known = settings.neverJudge;
  return (
    <div>
      <h3>{texts.neverJudged}</h3>
      <Locked lock={lock("neverJudge")} />
      {known.length === 0 && <p className="quiet-words">{texts.noneYet}</p>}
      <ul className="plain-list entries">
        {known.map((who) => (
          <li key={who}>
            <bdi>{who}</bdi>
            {lock("neverJudge") === null && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={texts.remove(who)}
                onClick={() => void change({ neverJudge: known.filter((other) => other !== who) })}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
