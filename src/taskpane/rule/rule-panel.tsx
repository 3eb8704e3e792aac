import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReactElement } from "react";
import type { MailRuleDesk, RuleProposal } from "../../app/mail-rule";
import type { Session } from "../../app/state";
import { useWords } from "../words/context";
import type { RuleTexts } from "../words/rule-texts";
import { useRuleDesk, useRuleState } from "./use-rule";

interface PanelProps {
  readonly session: Pick<Session, "mailRule">;
  /** The message shown, by its item id; null while nothing can be offered for it. */
  readonly itemId: string | null;
}

/** Filing a seller's later mail by a rule of the mailbox: shown with what it would have caught, before anything is saved. */
export function RulePanel({ session, itemId }: PanelProps): ReactElement | null {
  const desk = useRuleDesk(session, itemId !== null);
  useEffect(() => desk?.look(), [desk, itemId]);
  return desk === null || itemId === null ? null : <Offer desk={desk} />;
}

function Offer({ desk }: { readonly desk: MailRuleDesk }): ReactElement | null {
  const { state, texts } = useRuleState(desk);
  const { card } = useWords();
  if (state.offered.length === 0) return null;
  return (
    <details className="fold rule-offer">
      <summary>
        <h2>{texts.heading}</h2>
      </summary>
      <p className="quiet-words">{texts.what}</p>
      <div className="buttons">
        {state.offered.map((scope) => (
          <Button
            key={scope}
            aria-pressed={state.proposal?.scope === scope}
            appearance={state.proposal?.scope === scope ? "primary" : "secondary"}
            onClick={() => void desk.propose(scope)}
          >
            {texts.scopes[scope]}
          </Button>
        ))}
        {state.proposal !== null && <Button onClick={() => desk.drop()}>{texts.drop}</Button>}
      </div>
      {state.refused !== null && (
        <p role="alert" className="warn">
          {card.why[state.refused]}
        </p>
      )}
      {state.proposal !== null && <Proposal proposal={state.proposal} texts={texts} />}
    </details>
  );
}

function Proposal({ proposal, texts }: { readonly proposal: RuleProposal; readonly texts: RuleTexts }): ReactElement {
  const { formats } = useWords();
  const { caught, sender } = proposal;
  if (caught === null) return <p role="status">{texts.asking}</p>;
  return (
    <>
      <p role="status">{caught.count === 0 ? texts.caughtNone(sender) : texts.caught(caught.count, sender)}</p>
      <ul className="plain-list caught">
        {caught.newest.map(({ from, subject, sentAt }) => (
          <li key={`${sentAt} ${from} ${subject}`}>
            <span className="quiet-words">{formats.shortDay(sentAt)} </span>
            <bdi>{from}</bdi>: <bdi>{subject}</bdi>
          </li>
        ))}
      </ul>
      <p className="strong">{texts.withNext}</p>
    </>
  );
}
