import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Sellers } from "../../app/sellers";
import type { SellerRow } from "../../app/sellers-rows";
import type { BookTexts } from "../words/book-texts";
import { useWords } from "../words/context";

interface ItemProps {
  readonly row: SellerRow;
  readonly book: Sellers;
  readonly texts: BookTexts["sellers"];
}

/** One seller: who, how it stands and how persistent; opened, what is known and what can be done. */
export function SellerItem({ row, book, texts }: ItemProps): ReactElement {
  return (
    <li>
      <details>
        <summary>
          <bdi className="strong">{row.name ?? row.key}</bdi>
          <span className={`status ${row.status}`}>{texts.statuses[row.status]}</span>
          <span className="quiet-words line">
            <Persistence row={row} texts={texts} />
          </span>
        </summary>
        <Known row={row} texts={texts} />
        <div className="buttons">
          {(row.status === "declined" || row.status === "withdrawn") && (
            <Button size="small" onClick={() => void book.reopen(row.key)}>
              {texts.reopen}
            </Button>
          )}
          <Button size="small" onClick={() => void book.allow(entryOf(row.key), !row.allowed)}>
            {row.allowed ? texts.judgeAgain : texts.never}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => void book.forget(row.key)}>
            {texts.forget}
          </Button>
        </div>
      </details>
    </li>
  );
}

function Persistence({ row, texts }: Omit<ItemProps, "book">): ReactElement {
  const { formats } = useWords();
  const { refusedAt, touchesSince } = row;
  const day = formats.day(refusedAt ?? undefined);
  const said =
    day === ""
      ? ""
      : touchesSince > 0
        ? texts.since(touchesSince, formats.count(touchesSince), day)
        : texts.declinedOn(day);
  return (
    <>
      {said}
      {row.allowed && `${said && " · "}${texts.neverJudged}`}
    </>
  );
}

function Known({ row, texts }: Omit<ItemProps, "book">): ReactElement {
  const { formats } = useWords();
  const last = formats.day(row.lastTouchAt ?? undefined);
  return (
    <div className="known">
      {row.name !== null && <bdi className="quiet-words">{row.key}</bdi>}
      {last !== "" && <p>{texts.lastHeard(last)}</p>}
      {row.people.length > 0 && (
        <>
          <h3>{texts.people}</h3>
          <ul className="plain-list">
            {row.people.map((person) => (
              <li key={person}>
                <bdi>{person}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {row.taken.length > 0 && (
        <>
          <h3>{texts.taken}</h3>
          <ul className="plain-list">
            {row.taken.map(({ at, runId, what }) => (
              <li key={runId}>
                {formats.moment(at)}: {what === "filed" ? texts.did.filed : texts.did.declined}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A company is listed by its domain behind an "@"; the key of a freemail seller is an address already. */
function entryOf(key: string): string {
  return key.includes("@") ? key : `@${key}`;
}
