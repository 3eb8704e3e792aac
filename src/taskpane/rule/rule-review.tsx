import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MailRuleDesk } from "../../app/mail-rule";
import type { Session } from "../../app/state";
import { useWords } from "../words/context";
import { useRuleDesk, useRuleState } from "./use-rule";

/** The mail rule as it stands: who is in it, each taken out by a button, and the way to remove it. */
export function RuleReview({ session }: { readonly session: Pick<Session, "mailRule"> }): ReactElement | null {
  const desk = useRuleDesk(session, true);
  return desk === null ? null : <Review desk={desk} />;
}

function Review({ desk }: { readonly desk: MailRuleDesk }): ReactElement {
  const { state, texts } = useRuleState(desk);
  const { card } = useWords();
  const { senders, busy, refused } = state;
  return (
    <section aria-labelledby="rule-heading">
      <h3 id="rule-heading">{texts.own}</h3>
      <div className="buttons">
        <Button disabled={busy} onClick={() => void desk.review()}>
          {texts.show}
        </Button>
        {senders !== null && senders.length > 0 && (
          <Button disabled={busy} onClick={() => void desk.removeAll()}>
            {texts.removeAll}
          </Button>
        )}
      </div>
      {refused !== null && (
        <p role="alert" className="warn">
          {card.why[refused]}
        </p>
      )}
      {senders?.length === 0 && <p role="status">{texts.none}</p>}
      <ul className="plain-list">
        {(senders ?? []).map((sender) => (
          <li key={sender}>
            <bdi>{sender}</bdi>{" "}
            <Button
              size="small"
              disabled={busy}
              aria-label={texts.remove(sender)}
              onClick={() => void desk.take([sender])}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
