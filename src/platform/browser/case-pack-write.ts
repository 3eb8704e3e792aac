import { statuses, type KeptCase } from "./case-pack";

/** Removed cases leave a trace for so long, in milliseconds. */
const traceFor = 30 * 86_400_000;

/** So many are kept before room is set aside for the details of the newest, and how much of it then. */
const surelyKept = 500;
const detailShare = 0.2;

/**
 * All cases as one text of at most `limit` characters as they stand within JSON. The newest keep everything; older ones
 * lose first what was done about them, then all but the seller, the refusals and the state; when even that is too much,
 * the oldest resolved ones leave, then the oldest.
 */
export function packCases(cases: readonly KeptCase[], limit: number, now: number): string {
  const alive = cases.filter(({ known, stamp }) => known !== null || now - stamp < traceFor);
  const order = [...alive].sort((a, b) => Number(isResolved(a)) - Number(isResolved(b)) || b.stamp - a.stamp);
  const bare = order.map((kept) => line(kept, "bare"));
  let room = limit;
  let fitting = 0;
  const least = (): number => (fitting < surelyKept ? 0 : limit * detailShare);
  while (fitting < bare.length && room - cost(bare[fitting] ?? "") >= least()) room -= cost(bare[fitting++] ?? "");
  const lines = bare.slice(0, fitting);
  const newest = order.slice(0, fitting).map((kept, index) => ({ kept, index }));
  for (const { kept, index } of newest.sort((a, b) => b.kept.stamp - a.kept.stamp)) {
    const better = (["full", "lean"] as const).map((detail) => line(kept, detail));
    const chosen = better.find((text) => cost(text) - cost(lines[index] ?? "") <= room);
    if (chosen === undefined) break;
    room -= cost(chosen) - cost(lines[index] ?? "");
    lines[index] = chosen;
  }
  return lines.join(";");
}

type Detail = "full" | "lean" | "bare";

/**
 * One case; bars part the fields, commas lists, semicolons the cases, and none can stand within: key, stamp, state, refusals, touches,
 * last touch, people, name, what was done. Times are seconds in base 36.
 */
function line({ sellerKey, stamp, known }: KeptCase, detail: Detail): string {
  const head = [field(sellerKey), time(stamp)];
  if (!known) return [...head, "x"].join("|");
  const state = String(statuses.indexOf(known.status));
  const refusals = detail === "bare" ? known.refusals.slice(-1) : known.refusals;
  const told = refusals.map(({ at, kind }) => `${kind === "declined" ? "d" : "s"}${instant(at, detail)}`).join(",");
  const count = known.touchesSince === 0 ? "" : known.touchesSince.toString(36);
  const last = known.lastTouchAt === null ? "" : instant(known.lastTouchAt, detail);
  const fields = [...head, state, told, count, last];
  if (detail !== "bare")
    fields.push(
      known.people
        .slice(0, detail === "lean" ? 3 : 20)
        .map(field)
        .join(","),
    );
  if (detail === "full") {
    const taken = known.taken
      .slice(-5)
      .map(({ at, runId, what }) => `${instant(at, detail)}:${field(runId)}:${field(what)}`);
    fields.push(field(known.name ?? ""), taken.join(","));
  }
  return fields.join("|").replace(/\|+$/, "");
}

function isResolved({ known }: KeptCase): boolean {
  return known === null || known.status === "withdrawn" || known.status === "reopened";
}

/** Characters of a case as JSON within JSON, where what needs escaping takes more, and the mark behind it. */
function cost(text: string): number {
  // eslint-disable-next-line no-control-regex
  const plain = !/["\\\u0000-\u001f\ud800-\udfff]/.test(text);
  return (plain ? text.length : JSON.stringify(JSON.stringify(text)).length - 6) + 1;
}

/** What parts cases, fields and lists cannot stand in them. */
function field(text: string): string {
  return text.replace(/[;|,:\r\n\t]/g, " ").slice(0, 120);
}

function time(milliseconds: number): string {
  return milliseconds.toString(36);
}

/** Exact where undo needs it; to the second in the shortest form. */
function instant(at: string, detail: Detail): string {
  const milliseconds = Date.parse(at);
  if (Number.isNaN(milliseconds)) return "";
  return detail === "bare" ? `-${Math.floor(milliseconds / 1000).toString(36)}` : milliseconds.toString(36);
}
