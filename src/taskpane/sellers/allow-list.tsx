import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent, ReactElement } from "react";
import type { Sellers, SellersState } from "../../app/sellers";
import { isAddress } from "../settings/addresses";
import type { BookTexts } from "../words/book-texts";

interface AllowProps {
  readonly state: SellersState;
  readonly allow: Sellers["allow"];
  readonly texts: BookTexts["sellers"];
}

/** Those who are never judged: read, added to, taken off; the organisation's entries stay. */
export function AllowList({ state, allow, texts }: AllowProps): ReactElement {
  const { allowed, allowLocked } = state;
  return (
    <section>
      <h3>{texts.allowHeading}</h3>
      {allowed.length === 0 && <p className="quiet-words">{texts.allowNone}</p>}
      <ul className="plain-list entries">
        {allowed.map(({ entry, by }) => (
          <li key={`${by} ${entry}`}>
            <bdi>{entry}</bdi>
            {by === "organisation" ? (
              <span className="quiet-words">{texts.byOrganisation}</span>
            ) : (
              !allowLocked && (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={texts.remove(entry)}
                  onClick={() => void allow(entry, false)}
                >
                  ×
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {allowLocked ? <p className="quiet-words">{texts.allowLocked}</p> : <Add allow={allow} texts={texts} />}
    </section>
  );
}

function Add({ allow, texts }: Omit<AllowProps, "state">): ReactElement {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const entry = entryIn(typed);
    setWrong(entry === null);
    if (entry === null) return;
    setTyped("");
    void allow(entry, true);
  };
  return (
    <form onSubmit={add} noValidate>
      <Field label={texts.allowLabel} hint={texts.allowHint} validationMessage={wrong ? texts.allowWrong : undefined}>
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button type="submit" size="small" disabled={typed.trim() === ""}>
        {texts.allowAdd}
      </Button>
    </form>
  );
}

/** What was typed as an entry of the list, a domain with its "@" before it; null when it is neither address nor domain. */
export function entryIn(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (isAddress(text)) return text;
  const domain = text.startsWith("@") ? text.slice(1) : text;
  return isAddress(`x@${domain}`) ? `@${domain}` : null;
}
