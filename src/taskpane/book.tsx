import type { ReactElement } from "react";
import type { Session } from "../app/state";
import { LaterFold } from "./fold";
import { bookTexts } from "./words/book-languages";
import { useWords } from "./words/context";

/** What reaches beyond the message shown: the sellers that are remembered, and the look back. Fetched when opened. */
export function Book({
  session,
}: {
  session: Pick<Session, "sellers" | "lookBack" | "bulk" | "mailRule">;
}): ReactElement {
  const { card, pane } = useWords();
  const sellers = async (): Promise<ReactElement> => {
    const [{ SellersView }, book, texts] = await Promise.all([
      import(/* webpackChunkName: "book" */ "./sellers/sellers-view"),
      session.sellers(),
      bookTexts(card.language),
    ]);
    await book.refresh();
    return <SellersView book={book} texts={texts.sellers} session={session} />;
  };
  const lookBack = async (): Promise<ReactElement> => {
    const [{ LookBackView }, look, texts] = await Promise.all([
      import(/* webpackChunkName: "book" */ "./look-back/look-back-view"),
      session.lookBack(),
      bookTexts(card.language),
    ]);
    return <LookBackView look={look} texts={texts.lookBack} session={session} />;
  };
  return (
    <>
      <LaterFold heading={pane.book.sellers} load={sellers} />
      <LaterFold heading={pane.book.lookBack} load={lookBack} />
    </>
  );
}
