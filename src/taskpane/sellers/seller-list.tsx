import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { Sellers } from "../../app/sellers";
import { matchingRows } from "../../app/sellers-rows";
import type { SellerRow } from "../../app/sellers-rows";
import type { BookTexts } from "../words/book-texts";
import { useWords } from "../words/context";
import { SellerItem } from "./seller-item";

const statuses = ["open", "declined", "withdrawn", "reopened"] as const;
const shownAtOnce = 30;

interface ListProps {
  readonly rows: readonly SellerRow[];
  readonly read: boolean;
  readonly book: Sellers;
  readonly texts: BookTexts["sellers"];
}

/** The list with its search; as many as fit a look, more on request. */
export function SellerList({ rows, read, book, texts }: ListProps): ReactElement | null {
  const { formats } = useWords();
  const [query, setQuery] = useState("");
  const [status, setStatus] = useState("");
  const [most, setMost] = useState(shownAtOnce);
  const found = useMemo(
    () => matchingRows(rows, query).filter((row) => status === "" || row.status === status),
    [rows, query, status],
  );
  if (!read) return null;
  if (rows.length === 0) return <p className="quiet-words">{texts.empty}</p>;
  return (
    <>
      <div className="choices">
        <Field label={texts.search}>
          <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
        </Field>
        <Field label={texts.status}>
          <Select value={status} onChange={(_, { value }) => setStatus(value)}>
            <option value="">{texts.anyStatus}</option>
            {statuses.map((each) => (
              <option key={each} value={each}>
                {texts.statuses[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className="quiet-words" role="status">
        {found.length === 0 ? texts.noMatch : texts.found(found.length, formats.count(found.length))}
      </p>
      <ul className="plain-list sellers">
        {found.slice(0, most).map((row) => (
          <SellerItem key={row.key} row={row} book={book} texts={texts} />
        ))}
      </ul>
      {found.length > most && (
        <Button size="small" onClick={() => setMost(most + shownAtOnce)}>
          {texts.more}
        </Button>
      )}
      <Expired count={rows.filter(({ expired }) => expired).length} book={book} texts={texts} />
    </>
  );
}

/** Sellers of whom nothing was heard for two years. */
function Expired({ count, book, texts }: Omit<ListProps, "rows" | "read"> & { count: number }): ReactElement | null {
  const { formats } = useWords();
  if (count === 0) return null;
  return (
    <div className="notice-box">
      <p>{texts.expired(count, formats.count(count))}</p>
      <Button size="small" onClick={() => void book.forgetExpired()}>
        {texts.forgetExpired}
      </Button>
    </div>
  );
}
