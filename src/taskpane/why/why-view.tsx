import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { personName, sellerName, shownMessage } from "../card/facts";
import type { Judged } from "../card/facts";
import { useWords } from "../words/context";
import { reasonsAgainst, reasonsFor, strengthOf } from "./findings";
import type { Quote, Reason } from "./findings";

const shownAtFirst = 3;
const quotesAtMost = 2;

interface WhyProps {
  readonly judged: Judged;
  readonly onNever: (who: "person" | "company") => void;
  readonly onSales: (on: boolean) => void;
}

/** What speaks for and against the verdict, in the messages' own words, and a way to say that it is not right. */
export function WhyView({ judged, onNever, onSales }: WhyProps): ReactElement {
  const { pane, quoting } = useWords();
  const speaksFor = useMemo(() => reasonsFor(judged, quoting), [judged, quoting]);
  const against = useMemo(() => reasonsAgainst(judged, quoting), [judged, quoting]);
  return (
    <>
      <ReasonList heading={pane.why.speaksFor} reasons={speaksFor} judged={judged} />
      {against.length > 0 && <ReasonList heading={pane.why.speaksAgainst} reasons={against} judged={judged} />}
      <Doubts judged={judged} />
      <NotRight judged={judged} onNever={onNever} onSales={onSales} />
    </>
  );
}

function ReasonList(props: { heading: string; reasons: readonly Reason[]; judged: Judged }): ReactElement {
  const { pane, formats } = useWords();
  const [all, setAll] = useState(false);
  const { reasons } = props;
  const drawn = all ? reasons : reasons.slice(0, shownAtFirst);
  return (
    <>
      <h3>{props.heading}</h3>
      {reasons.length === 0 && <p className="quiet-words">{pane.why.nothing}</p>}
      <ul className="reasons">
        {drawn.map((reason) => (
          <ReasonItem key={reason.rule} reason={reason} beside={shownMessage(props.judged)?.sentAt} />
        ))}
      </ul>
      {reasons.length > shownAtFirst && (
        <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? pane.why.showFewer : pane.why.showAll(formats.count(reasons.length))}
        </Button>
      )}
    </>
  );
}

function ReasonItem({ reason, beside }: { reason: Reason; beside: string | undefined }): ReactElement {
  const { pane, explain } = useWords();
  const words = explain(reason.rule);
  return (
    <li className={reason.weight < 0 ? "reason-item against" : "reason-item"}>
      <div className="reason-head">
        <span className="reason-title">{words?.title ?? pane.why.unnamed}</span>
        <Strength weight={reason.weight} />
      </div>
      {reason.quotes.slice(0, quotesAtMost).map((quote, place) => (
        <QuoteView key={`${quote.messageId} ${place}`} quote={quote} beside={beside} />
      ))}
      {words !== null && words.mayBeWrong !== "" && (
        <p className="quiet-words">
          {pane.why.mayBeWrong} {words.mayBeWrong}
        </p>
      )}
    </li>
  );
}

/** Three dots, and the same in words. */
function Strength({ weight }: { weight: number }): ReactElement {
  const { why } = useWords().pane;
  const strength = strengthOf(weight);
  if (strength === null) return <span className="quiet-words">{why.conduct}</span>;
  return (
    <span className="strength" role="img" aria-label={why.strength[strength]} title={why.strength[strength]}>
      {[0, 1, 2].map((dot) => (
        <i key={dot} className={dot <= strength ? "dot on" : "dot"} />
      ))}
    </span>
  );
}

function QuoteView({ quote, beside }: { quote: Quote; beside: string | undefined }): ReactElement {
  const { formats } = useWords();
  const day = formats.shortDay(quote.at, beside);
  return (
    <blockquote className="words-of-mail">
      <p dir="auto">
        {quote.before}
        <mark>{quote.words}</mark>
        {quote.after}
      </p>
      {quote.who !== "" && (
        <footer dir="auto">
          {quote.who}
          {day && `, ${day}`}
        </footer>
      )}
    </blockquote>
  );
}

/** Each doubt once, however many rules had it. */
function Doubts({ judged }: { judged: Judged }): ReactElement | null {
  const { pane } = useWords();
  const doubts = [...new Set(judged.verdict.cannotTell.map(({ why }) => why))];
  if (doubts.length === 0) return null;
  return (
    <>
      <h3>{pane.why.cannotTell}</h3>
      <ul className="plain-list quiet-words">
        {doubts.map((doubt) => (
          <li key={doubt}>{pane.why.doubts[doubt]}</li>
        ))}
      </ul>
    </>
  );
}

function NotRight({ judged, onNever, onSales }: WhyProps): ReactElement {
  const { pane, card } = useWords();
  const person = personName(shownMessage(judged)) || card.someone;
  const company = sellerName(judged);
  return (
    <div className="not-right">
      <h3>{pane.why.notRight}</h3>
      {judged.called === true && (
        <Button size="small" onClick={() => onSales(false)}>
          {pane.why.judgeByRules}
        </Button>
      )}
      {judged.verdict.verdict === "sales" && judged.called !== true && (
        <Button size="small" onClick={() => onNever("person")}>
          {pane.why.notSales}
        </Button>
      )}
      {judged.verdict.verdict !== "sales" && (
        <Button size="small" onClick={() => onSales(true)}>
          {pane.why.isSales}
        </Button>
      )}
      <Button size="small" onClick={() => onNever("person")}>
        <bdi>{pane.why.never(person)}</bdi>
      </Button>
      {company !== "" && company !== person && (
        <Button size="small" onClick={() => onNever("company")}>
          <bdi>{pane.why.never(company)}</bdi>
        </Button>
      )}
    </div>
  );
}
