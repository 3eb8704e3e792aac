import { parseArgs } from "node:util";
import { judge } from "../../engine/judge";
import { asShown } from "../../engine/shown";
import type { Verdict } from "../../engine/verdict";
import type { Conversation } from "../../mail/message";
import { withEarlier } from "../../mail/rebuild";
import { UsageError, type ExitStatus, type Io } from "../command";
import { readInputs } from "../inputs/read";
import { judgingUnder, type Judging } from "./everyday";
import { presetFrom } from "./given";

/** One conversation that the two presets see differently. */
export interface Change {
  readonly id: string;
  readonly subject: string;
  readonly from: string;
  readonly old: { readonly verdict: string; readonly score: number; readonly level: number };
  readonly new: { readonly verdict: string; readonly score: number; readonly level: number };
  /** Rules that weigh in one of the two only. */
  readonly because: readonly string[];
}

/**
 * `pitchwall preset try MAIL… --new FILE`: judges mail with the old and the new preset side by side. What would be
 * accused newly comes first, since a wrong accusation costs most.
 */
export async function tryPreset(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: options() });
  if (!positionals.length) throw new UsageError("name mail files or a folder.");
  if (values.new === undefined) throw new UsageError("give --new FILE, the preset to try.");
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError(`there is no format "${values.format}": text or json.`);
  const preset = await presetFrom(values.new, io);
  const before = values.old === undefined ? null : await presetFrom(values.old, io);
  const progress = progressOn(io);
  progress("reading mail …");
  const myDomains = preset.organisation.domains.map((domain) => domain.replace(/^@/, ""));
  const { conversations, problems } = await readInputs(positionals, io.stdin, { me: values.me, myDomains });
  const judging = { old: judgingUnder(before, values.me), new: judgingUnder(preset, values.me) };
  const changes: Change[] = [];
  conversations.forEach((given, index) => {
    if (index % 50 === 0) progress(`judging ${index + 1} of ${conversations.length} conversations …`);
    const change = changeOf(withEarlier(given), judging);
    if (change) changes.push(change);
  });
  progress("");
  changes.sort(byWeight);
  if (values.format === "json") await io.out(`${JSON.stringify(changes, null, 2)}\n`);
  else await io.out(asText(changes, conversations, values.all ? Infinity : MOST_SHOWN));
  for (const problem of problems) io.err(`pitchwall preset try: ${problem}\n`);
  return problems.length ? 1 : 0;
}

const MOST_SHOWN = 20;

function options() {
  const text = { type: "string" } as const;
  return {
    new: text,
    old: text,
    me: { type: "string", multiple: true, default: [] as string[] },
    format: { type: "string", default: "text" },
    all: { type: "boolean", default: false },
  } as const;
}

/** One line that is written over, on a terminal only. */
function progressOn(io: Io): (text: string) => void {
  if (!io.interactive) return () => undefined;
  return (text) => io.err(`\r\u001b[K${text}`);
}

function changeOf(
  conversation: Conversation,
  judging: { readonly old: Judging; readonly new: Judging },
): Change | null {
  const old = asShown(judge(conversation, judging.old));
  const now = asShown(judge(conversation, judging.new));
  if (old.verdict === now.verdict && old.level === now.level) return null;
  return {
    id: conversation.id,
    subject: conversation.messages[0]?.subject ?? "",
    from: now.seller.people[0] ?? conversation.messages[0]?.from?.address ?? "",
    old: { verdict: old.verdict, score: old.score, level: old.level },
    new: { verdict: now.verdict, score: now.score, level: now.level },
    because: differing(old, now),
  };
}

function differing(old: Verdict, now: Verdict): readonly string[] {
  const before = weights(old);
  const after = weights(now);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((rule) => before.get(rule) !== after.get(rule))
    .sort();
}

function weights(verdict: Verdict): Map<string, number> {
  const found = [...verdict.messages.flatMap(({ findings }) => findings), ...verdict.against];
  return new Map(found.map(({ rule, weight }) => [rule, weight]));
}

const RANK: Readonly<Record<string, number>> = { clear: 0, unsure: 1, sales: 2 };

/** New accusations first, the gravest of them on top; then other rises; then what is newly let go. */
function byWeight(one: Change, other: Change): number {
  const rank = (change: Change): number => {
    const rise = (RANK[change.new.verdict] ?? 0) - (RANK[change.old.verdict] ?? 0);
    return isNewlyAccused(change) ? 10 + rise : rise;
  };
  return rank(other) - rank(one) || other.new.score - one.new.score || (one.id < other.id ? -1 : 1);
}

function isNewlyAccused(change: Change): boolean {
  return change.new.verdict === "sales" && change.old.verdict !== "sales";
}

function asText(changes: readonly Change[], conversations: readonly Conversation[], most: number): string {
  const count = (from: string, to: string): number =>
    changes.filter((each) => each.old.verdict === from && each.new.verdict === to).length;
  const accused = changes.filter(isNewlyAccused);
  const messages = conversations.reduce((sum, each) => sum + each.messages.length, 0);
  const kinds = ["clear", "unsure", "sales"];
  const table = kinds.flatMap((from) =>
    kinds.filter((to) => to !== from && count(from, to)).map((to) => `  ${from} → ${to}: ${count(from, to)}\n`),
  );
  return [
    `${messages} messages in ${conversations.length} conversations: ${changes.length} change${changes.length === 1 ? "" : "s"}, ${accused.length} newly called sales\n`,
    ...table,
    ...sections(changes, most),
    changes.length > most ? `\n… and ${changes.length - most} more (--all)\n` : "",
  ].join("");
}

/** New accusations under a heading of their own, then everything else. */
function sections(changes: readonly Change[], most: number): readonly string[] {
  const shown = changes.slice(0, most);
  const accused = shown.filter(isNewlyAccused);
  const others = shown.filter((change) => !isNewlyAccused(change));
  return [
    ...(accused.length
      ? ["\nNewly called sales (look at these first: a wrong one costs most)\n", ...accused.map(line)]
      : []),
    ...(others.length ? ["\nOther changes\n", ...others.map(line)] : []),
  ];
}

function line(change: Change): string {
  const step = (side: Change["old"]): string =>
    `${side.verdict} ${Math.round(side.score * 100)} %, level ${side.level}`;
  const why = change.because.length ? `\n    ${change.because.slice(0, 6).join(", ")}` : "\n    the thresholds";
  return `\n${step(change.old)} → ${step(change.new)}\n    ${change.subject || "(no subject)"} — ${change.from || "unknown sender"}${why}\n`;
}
