import { Button } from "@fluentui/react-components";
import { useRef, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import type { Sellers, SellersState } from "../../app/sellers";
import type { Session } from "../../app/state";
import { RuleReview } from "../rule/rule-review";
import { homesOfView, useFocusNeverLost } from "../use-focus";
import type { BookTexts } from "../words/book-texts";
import { useWords } from "../words/context";
import { AllowList } from "./allow-list";
import { FromMailbox } from "./from-mailbox";
import { SellerList } from "./seller-list";
import { TakeAlong, Removal } from "./take-along";

interface SellersPartProps {
  readonly book: Sellers;
  readonly texts: BookTexts["sellers"];
}

interface SellersProps extends SellersPartProps {
  readonly session: Pick<Session, "mailRule">;
}

/** Everybody who was declined or is never judged, with the way back from each of these, and out of all of it. */
export function SellersView({ book, texts, session }: SellersProps): ReactElement {
  const state = useSyncExternalStore(book.subscribe, book.state);
  const root = useRef<HTMLDivElement>(null);
  useFocusNeverLost(root, homesOfView);
  return (
    <div ref={root} className="book">
      <Proposals state={state} book={book} texts={texts} />
      <SellerList rows={state.rows} read={state.read} book={book} texts={texts} />
      <LastChange state={state} book={book} texts={texts} />
      <FromMailbox rebuild={book.rebuild} texts={texts} />
      <AllowList state={state} allow={book.allow} texts={texts} />
      <RuleReview session={session} />
      <TakeAlong book={book} texts={texts} empty={state.rows.length === 0} />
      <Removal state={state} book={book} texts={texts} />
    </div>
  );
}

interface PartProps extends SellersPartProps {
  readonly state: SellersState;
}

/** Declined sellers whom the reader answered in a friendly way: asked about, never reopened by itself. */
function Proposals({ state, book, texts }: PartProps): ReactElement {
  const { formats } = useWords();
  return (
    <>
      {state.proposals.map(({ sellerKey, name, answeredAt }) => (
        <div key={sellerKey} className="notice-box">
          <p dir="auto">{texts.proposal(name ?? sellerKey, formats.moment(answeredAt))}</p>
          <div className="buttons">
            <Button size="small" onClick={() => void book.reopen(sellerKey)}>
              {texts.reopen}
            </Button>
            <Button size="small" onClick={() => book.keepClosed(sellerKey)}>
              {texts.keepClosed}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}

/** What was changed last, and back; or why it could not be. Stays in sight at the lower edge. */
function LastChange({ state: { undo, refused }, book, texts }: PartProps): ReactElement {
  const { card } = useWords();
  const said = refused !== null ? card.why[refused] : undo === null ? null : texts.undone[undo.kind](undo.what ?? "");
  return (
    <div className={said === null ? "last-change nothing" : "last-change"} aria-live="polite">
      {said !== null && (
        <p tabIndex={-1} data-view-home dir="auto">
          {said}
        </p>
      )}
      {refused === null && undo !== null && (
        <Button size="small" onClick={() => void book.undo()}>
          {texts.undo}
        </Button>
      )}
    </div>
  );
}
