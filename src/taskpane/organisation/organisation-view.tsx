import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Session } from "../../app/state";
import type { EffectivePreset } from "../../presets/effective";
import { saveFile } from "../timeline/save";
import { useWords } from "../words/context";
import { organisationLines } from "./lines";

interface OrganisationProps {
  readonly preset: EffectivePreset;
  readonly refusals: Session["refusals"];
}

/** What the reader's organisation has set and why; nothing where there is none. */
export function OrganisationView({ preset, refusals }: OrganisationProps): ReactElement | null {
  const { pane, formats } = useWords();
  const texts = pane.organisation;
  if (preset.organisation === null) return null;
  return (
    <section className="organisation">
      <h3 dir="auto">{texts.heading(preset.organisation)}</h3>
      <ul className="plain-list">
        {organisationLines(preset, pane, formats).map(({ text, reason }) => (
          <li key={text} dir="auto">
            {text} {reason !== null && <span className="quiet-words">{reason}</span>}
          </li>
        ))}
      </ul>
      {preset.shareRefusals && <Share refusals={refusals} />}
      <p className="quiet-words" dir="auto">
        {preset.version !== null && texts.version(formats.count(preset.version))}{" "}
        {preset.contact !== null && texts.contact(preset.contact)}
      </p>
    </section>
  );
}

/** The reader's own refusals as a file, for the organisation's list. */
function Share({ refusals }: Pick<OrganisationProps, "refusals">): ReactElement {
  const { pane, formats } = useWords();
  const texts = pane.organisation;
  const [said, setSaid] = useState("");
  const save = async (): Promise<void> => {
    const list = await refusals();
    const count = list.refusals.length;
    if (count > 0)
      saveFile("pitchwall-refusals.json", new Blob([JSON.stringify(list, null, 2)], { type: "application/json" }));
    setSaid(count > 0 ? texts.shared(count, formats.count(count)) : texts.nothingToShare);
  };
  return (
    <div>
      <p>{texts.share}</p>
      <Button size="small" onClick={() => void save()}>
        {texts.shareButton}
      </Button>{" "}
      <span role="status" className="quiet-words">
        {said}
      </span>
    </div>
  );
}
