import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent, ReactElement } from "react";
import { useWords } from "../words/context";

interface AddressesProps {
  readonly addresses: readonly string[];
  readonly onChange: (addresses: readonly string[]) => void;
}

/** The reader's other addresses: aliases, old ones, an assistant's. */
export function Addresses({ addresses, onChange }: AddressesProps): ReactElement {
  const { settings: texts } = useWords().pane;
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const address = typed.trim().toLowerCase();
    setWrong(!isAddress(address));
    if (!isAddress(address)) return;
    setTyped("");
    if (!addresses.includes(address)) onChange([...addresses, address]);
  };
  return (
    <form onSubmit={add} noValidate>
      <Field
        label={texts.addresses}
        hint={texts.addressesHint}
        validationMessage={wrong ? texts.notAnAddress : undefined}
      >
        <Input type="email" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button type="submit" size="small" disabled={typed.trim() === ""}>
        {texts.add}
      </Button>
      <ul className="plain-list entries">
        {addresses.map((address) => (
          <li key={address}>
            <bdi>{address}</bdi>
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.remove(address)}
              onClick={() => onChange(addresses.filter((other) => other !== address))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** Something before and after one @, with a dot behind it; what is deliverable only a mail server knows. */
export function isAddress(text: string): boolean {
  const [name, domain, more] = text.split("@");
  if (name === undefined || domain === undefined || more !== undefined) return false;
  const dot = domain.lastIndexOf(".");
  return name !== "" && dot > 0 && dot < domain.length - 1 && !/\s/u.test(text);
}
