import type { Case } from "../mail/case";
import { isAllowed } from "./allow-list";
import type { EffectivePreset } from "../presets/effective";

/** One seller of the list. */
export interface SellerRow {
  readonly key: string;
  readonly name: string | null;
  readonly people: readonly string[];
  readonly status: Case["status"];
  /** ISO 8601: the first and the newest refusal; null without one. */
  readonly refusedAt: string | null;
  readonly lastRefusedAt: string | null;
  readonly refusals: number;
  /** Messages of the seller since the first refusal. */
  readonly touchesSince: number;
  readonly lastTouchAt: string | null;
  /** Runs of steps over this seller's messages, newest last. */
  readonly taken: Case["taken"];
  /** Nothing was heard and nothing done for so long that the case may go. */
  readonly expired: boolean;
  /** On the list of those who are never judged. */
  readonly allowed: boolean;
}

/** What a list of sellers is made from, besides the cases. */
export interface RowsFrom {
  readonly neverJudge: readonly string[];
  readonly preset: EffectivePreset;
  /** ISO 8601. */
  readonly now: string;
}

/** A case at rest for so many days may go: two years, as far back as the mailbox itself is read by default. */
export const restsForDays = 730;

/** All cases as rows, the most persistent first: touches after a refusal, then the newest event, then the key. */
export function sellerRows(cases: readonly Case[], from: RowsFrom): readonly SellerRow[] {
  return cases
    .map((known) => rowOf(known, from))
    .sort(
      (a, b) =>
        b.touchesSince - a.touchesSince || newestOf(b).localeCompare(newestOf(a)) || a.key.localeCompare(b.key, "en"),
    );
}

/** The rows in which every word of a query occurs: in key, name or people. An empty query finds all. */
export function matchingRows(rows: readonly SellerRow[], query: string): readonly SellerRow[] {
  const words = query.toLowerCase().split(/\s/).filter(Boolean);
  return rows.filter(({ key, name, people }) => {
    const text = [key, name ?? "", ...people].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Column names of the export; part of the file format, therefore the same in every language. */
const columns = [
  "seller",
  "name",
  "status",
  "first_refusal",
  "last_refusal",
  "refusals",
  "messages_since",
  "last_message",
  "people",
  "never_judged",
] as const;

/** The rows as a CSV file (RFC 4180) with a byte order mark, so that spreadsheets read names in UTF-8. */
export function rowsAsCsv(rows: readonly SellerRow[]): string {
  const lines = rows.map((row) =>
    [
      row.key,
      row.name ?? "",
      row.status,
      row.refusedAt ?? "",
      row.lastRefusedAt ?? "",
      String(row.refusals),
      String(row.touchesSince),
      row.lastTouchAt ?? "",
      row.people.join(" "),
      row.allowed ? "yes" : "no",
    ].map(cell),
  );
  return `\uFEFF${[columns, ...lines].map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}

function rowOf(known: Case, { neverJudge, preset, now }: RowsFrom): SellerRow {
  const refusals = known.refusals.map(({ at }) => at).sort();
  const row = {
    key: known.sellerKey,
    name: known.name,
    people: known.people,
    status: known.status,
    refusedAt: refusals[0] ?? null,
    lastRefusedAt: refusals.at(-1) ?? null,
    refusals: refusals.length,
    touchesSince: known.touchesSince,
    lastTouchAt: known.lastTouchAt,
    taken: known.taken,
  };
  const newest = newestOf(row);
  const age = Date.parse(now) - Date.parse(newest);
  return {
    ...row,
    expired: newest !== "" && age > restsForDays * 86_400_000,
    allowed: isAllowed(addressesOf(known), neverJudge, preset),
  };
}

/** A company stands for its addresses: its key is read as one of them. */
function addressesOf({ sellerKey, people }: Case): readonly string[] {
  return sellerKey.includes("@") ? [sellerKey] : people.length > 0 ? people : [`x@${sellerKey}`];
}

function newestOf({ lastTouchAt, lastRefusedAt, taken }: Pick<SellerRow, "lastTouchAt" | "lastRefusedAt" | "taken">) {
  return [lastTouchAt ?? "", lastRefusedAt ?? "", ...taken.map(({ at }) => at)].sort().at(-1) ?? "";
}

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it: names come from mail, and
 * mail must not run anything.
 */
function cell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
