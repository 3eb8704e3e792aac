import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { LookBack } from "../../app/look-back";
import type { LookBackSeller } from "../../app/look-back-tally";
import type { BookTexts } from "../words/book-texts";
import { useWords } from "../words/context";

const shownAtOnce = 20;

interface FoundProps {
  readonly sellers: readonly LookBackSeller[];
  readonly open: LookBack["openNewest"];
  readonly texts: BookTexts["lookBack"];
}

/** The sellers found, the most persistent first; their newest message opens in a window of its own. */
export function FoundSellers({ sellers, open, texts }: FoundProps): ReactElement {
  const [most, setMost] = useState(shownAtOnce);
  return (
    <section>
      <h3>{texts.persistent}</h3>
      <ul className="plain-list sellers">
        {sellers.slice(0, most).map((seller) => (
          <Found key={seller.key} seller={seller} open={open} texts={texts} />
        ))}
      </ul>
      {sellers.length > most && (
        <Button size="small" onClick={() => setMost(most + shownAtOnce)}>
          {texts.more}
        </Button>
      )}
    </section>
  );
}

function Found({ seller, open, texts }: Omit<FoundProps, "sellers"> & { seller: LookBackSeller }): ReactElement {
  const { card, formats } = useWords();
  const who = seller.name ?? seller.key;
  const day = formats.shortDay(seller.lastAt);
  return (
    <li className="found">
      <div>
        <bdi className="strong">{who}</bdi>
        <span className={`status level-${seller.level}`}>
          {seller.verdict === "unsure" ? texts.maybe : `${seller.level} · ${card.level[seller.level]}`}
        </span>
        <span className="quiet-words line">
          {[
            texts.messages(seller.messages, formats.count(seller.messages)),
            seller.touchesAfterRefusal > 0 &&
              texts.afterNo(seller.touchesAfterRefusal, formats.count(seller.touchesAfterRefusal)),
            day,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </div>
      <Button size="small" aria-label={`${texts.open}: ${who}`} onClick={() => void open(seller.key)}>
        {texts.open}
      </Button>
    </li>
  );
}
