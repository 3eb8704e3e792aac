import { memo } from "react";
import type { ReactElement } from "react";
import { useWords } from "../words/context";
import { markPath } from "./shapes";
import { peopleOf } from "./story";
import type { Touch } from "./story";

/** Who is who: each person of the seller by initials, each domain by the form of its mark; and what the lines mean. */
export const Legend = memo(function Legend({
  story,
  walls,
}: {
  story: readonly Touch[];
  walls: boolean;
}): ReactElement {
  const { timeline } = useWords().pane;
  return (
    <div className="legend">
      <ul className="plain-list">
        {peopleOf(story).map(({ person, initials, domain, domainIndex }) => (
          <li key={`${person} ${domain}`}>
            <svg width="28" height="28" aria-hidden="true" focusable="false">
              <path className="mark-1" d={markPath(domainIndex, 14, 14)} />
              <text className="initials" x="14" y="17.5" textAnchor="middle">
                {initials}
              </text>
            </svg>
            <span>
              <bdi>{person || timeline.seller}</bdi>
              {domain !== "" && <bdi className="quiet-words"> {domain}</bdi>}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet-words">{timeline.gapsNote}</p>
      {walls && (
        <p className="quiet-words wall-note">
          <svg width="16" height="16" aria-hidden="true" focusable="false">
            <path className="wall" d="M8 0V16" />
          </svg>
          {timeline.wallNote}
        </p>
      )}
    </div>
  );
});
