import type { Level, Verdict } from "../engine/verdict";
import type { MessageRef } from "../ports/mailbox";

/** A seller that a look back found. */
export interface LookBackSeller {
  readonly key: string;
  readonly name: string | null;
  /** At most twenty addresses. */
  readonly people: readonly string[];
  readonly verdict: "sales" | "unsure";
  readonly level: Level;
  /** Highest score of one message, or of the whole story where it was read. */
  readonly score: number;
  /** Messages of this seller that were taken for sales, or may be. */
  readonly messages: number;
  /** ISO 8601; empty where no message has a date. */
  readonly firstAt: string;
  readonly lastAt: string;
  readonly refusals: number;
  readonly touchesAfterRefusal: number;
  /** The newest message, to be opened. */
  readonly newest: MessageRef;
  /** True when all mail with this seller was read, Sent Items included, and judged as one. */
  readonly whole: boolean;
}

/** Messages of one week; `week` is its Monday, ISO 8601 date. */
export interface Week {
  readonly week: string;
  readonly all: number;
  readonly sales: number;
}

/** What is kept of the messages read: counts and sellers, never text; it does not grow with the mailbox. */
export interface Tally {
  readonly read: number;
  readonly reachedAt: string | null;
  readonly sellers: ReadonlyMap<string, LookBackSeller>;
  readonly weeks: readonly Week[];
}

/** One message with its verdict. */
export interface Seen {
  readonly ref: MessageRef;
  readonly from: string | undefined;
  readonly sentAt: string | undefined;
  readonly verdict: Verdict;
}

/** So many sellers are kept; beyond it the least persistent go. */
export const sellersAtMost = 1000;
const peopleAtMost = 20;

/** An empty tally over the weeks from `since` to `now`, both ISO 8601. */
export function emptyTally(since: string, now: string): Tally {
  const weeks: Week[] = [];
  const last = mondayOf(now);
  for (let at = mondayOf(since); at <= last; at = addDays(at, 7)) weeks.push({ week: at, all: 0, sales: 0 });
  return { read: 0, reachedAt: null, sellers: new Map(), weeks };
}

/** The tally with a page of messages more. */
export function tallied(tally: Tally, page: readonly Seen[]): Tally {
  const sellers = new Map(tally.sellers);
  const weeks = new Map(tally.weeks.map((week) => [week.week, week]));
  let { reachedAt } = tally;
  for (const seen of page) {
    const { sentAt, verdict } = seen;
    if (sentAt !== undefined && (reachedAt === null || sentAt < reachedAt)) reachedAt = sentAt;
    const isSales = verdict.verdict === "sales";
    const week = weeks.get(mondayOf(sentAt ?? ""));
    if (week) weeks.set(week.week, { ...week, all: week.all + 1, sales: week.sales + (isSales ? 1 : 0) });
    const key = verdict.seller.key;
    if (key !== null && verdict.verdict !== "clear") sellers.set(key, withMessage(sellers.get(key), key, seen));
  }
  return { read: tally.read + page.length, reachedAt, sellers: bounded(sellers), weeks: [...weeks.values()] };
}

/** The tally with one seller as the whole story tells; a seller whose story is innocent leaves. */
export function confirmed(tally: Tally, key: string, whole: Verdict): Tally {
  const sellers = new Map(tally.sellers);
  const known = sellers.get(key);
  if (!known) return tally;
  if (whole.verdict === "clear") sellers.delete(key);
  else
    sellers.set(key, {
      ...known,
      verdict: whole.verdict,
      level: whole.level,
      score: whole.score,
      refusals: whole.refusals,
      touchesAfterRefusal: whole.touchesAfterRefusal,
      name: whole.seller.name ?? known.name,
      whole: true,
    });
  return { ...tally, sellers };
}

/** By persistence: level, touches after a refusal, number of messages, then the newest. */
export function byPersistence(sellers: Iterable<LookBackSeller>): readonly LookBackSeller[] {
  return [...sellers].sort(
    (a, b) =>
      b.level - a.level ||
      b.touchesAfterRefusal - a.touchesAfterRefusal ||
      b.messages - a.messages ||
      b.lastAt.localeCompare(a.lastAt) ||
      a.key.localeCompare(b.key, "en"),
  );
}

/** How many sellers reached each level, 0 to 5. */
export function byLevel(sellers: Iterable<LookBackSeller>): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const { level } of sellers) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

function withMessage(
  known: LookBackSeller | undefined,
  key: string,
  { ref, from, sentAt, verdict }: Seen,
): LookBackSeller {
  const at = sentAt ?? "";
  const people = [
    ...new Set([...(known?.people ?? []), ...verdict.seller.people, ...(from ? [from.toLowerCase()] : [])]),
  ];
  const messages = (known?.messages ?? 0) + 1;
  const level = Math.max(known?.level ?? 0, verdict.level, again(messages, verdict)) as Level;
  const isNewest = !known || at > known.lastAt;
  return {
    key,
    name: known?.name ?? verdict.seller.name,
    people: people.slice(0, peopleAtMost),
    verdict: known?.verdict === "sales" || verdict.verdict === "sales" ? "sales" : "unsure",
    level,
    score: Math.max(known?.score ?? 0, verdict.score),
    messages,
    firstAt: known && known.firstAt !== "" && (at === "" || known.firstAt < at) ? known.firstAt : at,
    lastAt: isNewest ? at : known.lastAt,
    refusals: Math.max(known?.refusals ?? 0, verdict.refusals),
    touchesAfterRefusal: Math.max(known?.touchesAfterRefusal ?? 0, verdict.touchesAfterRefusal),
    newest: isNewest ? ref : known.newest,
    whole: false,
  };
}

/** Judged one by one, messages do not know of each other: the second sales message of a seller is persistence. */
function again(messages: number, { verdict }: Verdict): Level {
  if (verdict !== "sales") return 0;
  return messages > 1 ? 2 : 1;
}

function bounded(sellers: Map<string, LookBackSeller>): ReadonlyMap<string, LookBackSeller> {
  if (sellers.size <= sellersAtMost) return sellers;
  return new Map(
    byPersistence(sellers.values())
      .slice(0, sellersAtMost)
      .map((seller) => [seller.key, seller]),
  );
}

/** The Monday of a date's week in UTC, ISO 8601 date; empty for what is no date. */
function mondayOf(at: string): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return "";
  const day = new Date(time);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
