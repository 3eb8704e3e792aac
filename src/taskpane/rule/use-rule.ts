import { useEffect, useState, useSyncExternalStore } from "react";
import type { MailRuleDesk, MailRuleState } from "../../app/mail-rule";
import type { Session } from "../../app/state";
import { ruleTexts, type RuleTexts } from "../words/rule-texts";
import { useWords } from "../words/context";
import { paneLanguage } from "../words/language";

/** The mail rule, fetched once it is wanted; null until then. */
export function useRuleDesk(session: Pick<Session, "mailRule">, wanted: boolean): MailRuleDesk | null {
  const [desk, setDesk] = useState<MailRuleDesk | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    session.mailRule().then(
      (made) => here && setDesk(made),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [session, wanted]);
  return desk;
}

export function useRuleState(desk: MailRuleDesk): { readonly state: MailRuleState; readonly texts: RuleTexts } {
  const { formats } = useWords();
  return { state: useSyncExternalStore(desk.subscribe, desk.state), texts: ruleTexts[paneLanguage(formats.language)] };
}
