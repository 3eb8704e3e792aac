import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { proposedAddresses } from "../../app/own-addresses";
import type { AppState, Session } from "../../app/state";
import type { Judged } from "../card/facts";
import { useWords } from "../words/context";

interface AskingProps {
  readonly state: AppState;
  readonly judged: Judged;
  readonly session: Session;
}

/** What only the reader can say about this conversation, one question at a time; unanswered, nothing changes. */
export function Asking({ state, judged, session }: AskingProps): ReactElement | null {
  const { pane, formats } = useWords();
  const [declined, setDeclined] = useState<readonly string[]>([]);
  const { asking } = pane;
  const { proposal } = judged;
  if (proposal !== undefined && !declined.includes(proposal.sellerKey)) {
    const reopen = async (): Promise<void> => (await session.sellers()).reopen(proposal.sellerKey);
    const keep = (): void => setDeclined([...declined, proposal.sellerKey]);
    return (
      <Question
        words={asking.reopen(proposal.name ?? proposal.sellerKey, formats.day(proposal.answeredAt))}
        yes={{ label: asking.reopenYes, act: () => void reopen() }}
        no={{ label: asking.reopenNo, act: keep }}
      />
    );
  }
  const { settings, reader } = state;
  const own = [reader.address, ...settings.aliases].map((address) => address.toLowerCase());
  const [next] = proposedAddresses(judged.conversation, own, reader).filter(
    ({ address }) => !declined.includes(address),
  );
  if (next === undefined) return null;
  const { address, kind } = next;
  return (
    <Question
      words={kind === "alias" ? asking.alias(address) : asking.assistant(address)}
      yes={{
        label: asking.yes,
        act: () => void session.changeSettings({ aliases: [...settings.aliases, address] }),
      }}
      no={{ label: asking.no, act: () => setDeclined([...declined, address]) }}
    />
  );
}

interface Answer {
  readonly label: string;
  readonly act: () => void;
}

function Question({ words, yes, no }: { words: string; yes: Answer; no: Answer }): ReactElement {
  return (
    <div className="notice-box">
      <p dir="auto">{words}</p>
      <div className="buttons">
        <Button size="small" onClick={yes.act}>
          {yes.label}
        </Button>
        <Button size="small" onClick={no.act}>
          {no.label}
        </Button>
      </div>
    </div>
  );
}
