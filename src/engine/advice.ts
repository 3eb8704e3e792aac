import { hostOf, isFreemail, registrable } from "../facts/domains";
import type { Reading } from "./read";
import type { Level, Stage, Verdict, VerdictWord } from "./verdict";

interface Situation {
  readonly verdict: VerdictWord;
  readonly stage: Stage | null;
  readonly refusals: number;
  readonly level: Level;
  readonly reading: Reading;
}

/** What to do about a conversation. In doubt: nothing. */
export function adviceFor({ verdict, stage, refusals, reading }: Situation): Verdict["advice"] {
  if (verdict !== "sales") return { action: "none", why: verdict === "clear" ? "not-outreach" : "not-sure" };
  if (stage === "withdrawal") return { action: "none", why: "gave-up" };
  if (endsWithRefusal(reading)) return { action: "none", why: "already-refused" };
  if (isHidden(reading)) return { action: "silence", why: "hidden-sender" };
  if (refusals === 0 && praises(reading)) return { action: "decline-keep-praise", why: "praise-then-pitch" };
  return { action: "decline", why: refusals > 0 ? "refused-before" : "outreach" };
}

function endsWithRefusal({ facts }: Reading): boolean {
  const newest = facts.timeline.at(-1);
  return (
    newest?.direction === "out" &&
    facts.answers.some((answer) => answer.placed === newest && answer.reading.stance === "refusal")
  );
}

/** Nobody signs for a company: a freemail or missing address with nothing that names a firm. */
function isHidden({ facts }: Reading): boolean {
  return facts.inbound.every(({ placed, body }) => {
    const address = placed.message.from?.address;
    if (!address) return placed.message.from?.name === undefined;
    const domain = registrable(hostOf(address) ?? "");
    return domain !== null && isFreemail(domain) && body.links.length === 0 && !body.signature.text.includes("\n");
  });
}

/** Praise in the opening of a message before or with the offer. */
function praises({ facts }: Reading): boolean {
  const [first] = facts.inbound;
  return first !== undefined && first.sentencesWith("praise", "you") > 0 && first.count("praise") >= 1;
}
