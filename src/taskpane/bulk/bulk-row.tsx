import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BulkAct, BulkItem } from "../../app/bulk";
import type { BulkTexts } from "../words/bulk-texts";
import { useWords } from "../words/context";

interface RowProps {
  readonly item: BulkItem;
  readonly texts: BulkTexts;
  /** Takes the reader's word while there is a choice. */
  readonly choose: ((act: BulkAct) => void) | null;
}

const acts: readonly BulkAct[] = ["decline", "file", "leave"];

/** One message of many: whose it is, what happens to it and why, and how it went. Mail text stands in directions of its own. */
export function BulkRow({ item, texts, choose }: RowProps): ReactElement {
  const subject = item.subject.trim() || texts.noSubject;
  return (
    <li className={item.state === "left" ? "skipped" : item.state}>
      <div>
        <bdi className="strong">{item.sender}</bdi>
        <span> · </span>
        <bdi>{subject}</bdi>
        <p className="quiet-words">{useReason(item, texts)}</p>
        {choose ? (
          <Select
            aria-label={`${texts.act}: ${item.sender}, ${subject}`}
            value={item.act}
            onChange={(_, { value }) => choose(acts.find((act) => act === value) ?? "leave")}
          >
            {acts.map((act) => (
              <option key={act} value={act} disabled={act === "decline" && item.text === null}>
                {texts.acts[act]}
              </option>
            ))}
          </Select>
        ) : (
          <Result item={item} texts={texts} />
        )}
        {item.text !== null && item.act === "decline" && (
          <details className="fold small">
            <summary>{texts.text}</summary>
            <p className="pre" dir="auto">
              {item.text}
            </p>
          </details>
        )}
      </div>
    </li>
  );
}

function Result({ item, texts }: Pick<RowProps, "item" | "texts">): ReactElement {
  const { card } = useWords();
  const known = card.why as Readonly<Record<string, string>>;
  const why = item.why === null ? "" : (known[item.why] ?? texts.unfinished);
  const state = texts.states[item.state];
  return <p className="step-state">{why === "" ? state : `${state}: ${why}`}</p>;
}

function useReason({ reason }: BulkItem, { reasons }: BulkTexts): string {
  const { card } = useWords();
  const outside = card.why as Readonly<Record<string, string>>;
  const own = reasons as Readonly<Record<string, string>>;
  return own[reason] ?? outside[reason] ?? "";
}
