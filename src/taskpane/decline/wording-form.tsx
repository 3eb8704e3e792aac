import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { FormEvent, ReactElement } from "react";
import { templateLimits, templateProblem, type TemplateProblem } from "../../app/own-templates";
import type { OwnTemplate } from "../../ports/outside";
import type { ToldPlaceholder, WordingTexts } from "../words/wording-texts";

const told: readonly ToldPlaceholder[] = ["name", "date", "stop", "scope", "supplierDoor", "legal"];

interface FormProps {
  readonly known: readonly OwnTemplate[];
  readonly template: OwnTemplate;
  /** The decline as this wording makes it. */
  readonly filled: string;
  /** Why the outside did not keep it. */
  readonly refused: string | null;
  readonly texts: WordingTexts;
  readonly onChange: (template: OwnTemplate) => void;
  readonly onSave: (template: OwnTemplate) => void;
  readonly onCancel: () => void;
}

/** A wording of the reader's own, with what it comes to in the answer at hand. */
export function WordingForm(props: FormProps): ReactElement {
  const { known, template, filled, refused, texts, onChange, onSave, onCancel } = props;
  const [problem, setProblem] = useState<TemplateProblem | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = templateProblem(known, template);
    setProblem(found);
    if (found === null) onSave(template);
  };
  // Said when keeping was tried, and until it is cured.
  const wrong = problem !== null && problem === templateProblem(known, template) ? texts.problems[problem] : undefined;
  const named = problem === "no-name" || problem === "name-taken";
  return (
    <form onSubmit={submit} noValidate>
      <Field label={texts.name} validationMessage={named ? wrong : undefined}>
        <Input
          ref={first}
          dir="auto"
          maxLength={templateLimits.name}
          value={template.name}
          onChange={(_, { value }) => onChange({ ...template, name: value })}
        />
      </Field>
      <Field label={texts.text} validationMessage={named ? undefined : wrong}>
        <Textarea
          dir="auto"
          resize="vertical"
          textarea={{ rows: 7, maxLength: templateLimits.text }}
          value={template.text}
          onChange={(_, { value }) => onChange({ ...template, text: value })}
        />
      </Field>
      <Filled filled={filled} texts={texts} />
      {refused !== null && <p role="alert">{refused}</p>}
      <div className="buttons">
        <Button type="submit" size="small" appearance="primary">
          {texts.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** What a wording may hold, and what it comes to. */
function Filled({ filled, texts }: Pick<FormProps, "filled" | "texts">): ReactElement {
  const heading = useId();
  return (
    <>
      <p className="quiet-words">{texts.placeholders}</p>
      <ul className="plain-list quiet-words">
        {told.map((placeholder) => (
          <li key={placeholder}>
            <code>{`{${placeholder}}`}</code> {texts.meaning[placeholder]}
          </li>
        ))}
      </ul>
      <h3 id={heading}>{texts.preview}</h3>
      <div role="group" aria-labelledby={heading} dir="auto" className="wording-preview">
        {filled}
      </div>
    </>
  );
}
