import { Button } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { ReactElement } from "react";
import type { MailRuleDesk } from "../../app/mail-rule";
import type { Session } from "../../app/state";
import { useFocusNeverLost } from "../use-focus";
import { useWords } from "../words/context";
import { useRuleDesk, useRuleState } from "./use-rule";

const homes = ["[data-rule-home]"] as const;

/** The mail rule as it stands: who is in it, each taken out by a button, and the way to remove it. May be drawn twice. */
export function RuleReview({ session }: { readonly session: Pick<Session, "mailRule"> }): ReactElement | null {
  const desk = useRuleDesk(session, true);
  return desk === null ? null : <Review desk={desk} />;
}

function Review({ desk }: { readonly desk: MailRuleDesk }): ReactElement {
  const { state, texts } = useRuleState(desk);
  const { card } = useWords();
  const heading = useId();
  const root = useRef<HTMLDivElement>(null);
  useFocusNeverLost(root, homes);
  const { senders, busy, refused } = state;
  return (
    <div ref={root} role="group" aria-labelledby={heading} className="rule-review">
      <h3 id={heading} tabIndex={-1} data-rule-home>
        {texts.own}
      </h3>
      <div className="buttons">
        <Button size="small" disabledFocusable={busy} onClick={() => void desk.review()}>
          {texts.show}
        </Button>
        {senders !== null && senders.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void desk.removeAll()}>
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
      <ul className="plain-list entries">
        {(senders ?? []).map((sender) => (
          <li key={sender}>
            <bdi>{sender}</bdi>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              aria-label={texts.remove(sender)}
              onClick={() => void desk.take([sender])}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
