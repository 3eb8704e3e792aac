import { mailRuleName, type MailRule } from "../../actions/mail-rule";
import type { MailRulePlace, MailRulesPort } from "../../ports/mail-rules";
import { ok, refused, type Outcome } from "../../ports/outcome";
import type { GraphCalls } from "./calls";
import { graphFolders } from "./folders";

const path = "/me/mailFolders/inbox/messageRules";
const scopes = ["rules"] as const;
/** Exchange keeps 256 KB for all rules that are switched on; a little is left to what we do not see. */
const quota = 250 * 1024;
const rulesAtMost = 1000;

/** A rule as Graph writes it; one that the API cannot express comes without conditions and actions. */
interface GraphRule {
  readonly id: string;
  readonly displayName?: string | null;
  readonly sequence?: number | null;
  readonly isEnabled?: boolean | null;
  readonly isReadOnly?: boolean | null;
  readonly hasError?: boolean | null;
  readonly conditions?: Parts | null;
  readonly exceptions?: Parts | null;
  readonly actions?: Parts | null;
}

type Parts = Readonly<Record<string, unknown>>;

interface Found {
  readonly all: readonly GraphRule[];
  /** Ours for the folder; more than one when two panes made it at the same moment. */
  readonly ours: readonly GraphRule[];
}

/** Mail rules by Graph. Rules carry no version there: what was written is read again, and one change at a time is the caller's care. */
export function graphMailRules(calls: GraphCalls): MailRulesPort {
  const folders = graphFolders({
    ...calls,
    get: (address, options) => calls.get(address, { scopes: ["write"], ...options }),
    pages: (address, atMost, options) => calls.pages(address, atMost, { scopes: ["write"], ...options }),
  });
  return {
    find: async ({ folder }) => {
      const known = await folders.idOf(folder);
      if (!known.ok) return known;
      if (known.value === null) return ok(null);
      const found = await rulesFor(calls, known.value);
      return found.ok ? ok(joined(found.value.ours)) : found;
    },
    save: async (place, rule) => {
      const known = await folders.idOrNew(place.folder);
      if (!known.ok) return known;
      const found = await rulesFor(calls, known.value);
      return found.ok ? write(calls, { ...found.value, place, folderId: known.value }, rule) : found;
    },
  };
}

async function rulesFor(calls: GraphCalls, folderId: string): Promise<Outcome<Found>> {
  const all = await calls.pages<GraphRule>(path, rulesAtMost, { scopes });
  if (!all.ok) return all;
  const named = all.value.filter(
    ({ displayName, actions }) =>
      displayName?.trim().toLowerCase() === mailRuleName.toLowerCase() &&
      (actions?.["moveToFolder"] === folderId || !actions),
  );
  // A rule of our name that says more than ours was made somebody else's.
  return named.every(isAsMade) ? ok({ all: all.value, ours: named }) : refused("changed");
}

function isAsMade({ isReadOnly, hasError, conditions, exceptions, actions }: GraphRule): boolean {
  const only = (parts: Parts | null | undefined, ...names: readonly string[]): boolean =>
    Object.entries(parts ?? {}).every(([name, value]) => names.includes(name) || isUnset(value));
  return (
    isReadOnly !== true &&
    hasError !== true &&
    only(conditions, "senderContains") &&
    only(exceptions, "senderContains") &&
    only(actions, "moveToFolder", "assignCategories")
  );
}

function isUnset(value: unknown): boolean {
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

function joined(ours: readonly GraphRule[]): MailRule | null {
  if (ours.length === 0) return null;
  const all = (part: "conditions" | "exceptions"): readonly string[] => [
    ...new Set(ours.flatMap((rule) => textsOf(rule[part]?.["senderContains"]))),
  ];
  return { senders: all("conditions"), exceptions: all("exceptions") };
}

/** The service may answer in capitals; it compares without regard to case. */
function textsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown) => (typeof text === "string" ? [text.toLowerCase()] : []));
}

interface Writing extends Found {
  readonly place: MailRulePlace;
  readonly folderId: string;
}

async function write(calls: GraphCalls, writing: Writing, rule: MailRule | null): Promise<Outcome<void>> {
  const [first, ...twins] = writing.ours;
  const spare = rule === null ? writing.ours : twins;
  if (rule !== null) {
    const body = bodyOf(writing, rule);
    if (sizeWith(writing, body) > quota) return refused("too-large");
    const changes = { conditions: body.conditions, exceptions: body.exceptions };
    const written = first
      ? await calls.patch(pathOf(first), changes, { scopes })
      : await calls.post(path, body, { scopes });
    if (!written.ok) return written;
  }
  for (const one of spare) {
    const removed = await calls.remove(pathOf(one), { scopes });
    if (!removed.ok && removed.why !== "gone") return removed;
  }
  return ok(undefined);
}

/** Behind all others, so that rules of the reader's own come first. */
function bodyOf({ all, place, folderId }: Writing, rule: MailRule) {
  return {
    displayName: mailRuleName,
    sequence: Math.max(0, ...all.map(({ sequence }) => sequence ?? 0)) + 1,
    isEnabled: true,
    conditions: { senderContains: rule.senders },
    exceptions: { senderContains: rule.exceptions },
    actions: { moveToFolder: folderId, assignCategories: [place.category] },
  };
}

function sizeWith({ all, ours }: Found, body: object): number {
  const others = all.filter((rule) => rule.isEnabled !== false && !ours.includes(rule));
  return JSON.stringify([...others, body]).length;
}

function pathOf({ id }: GraphRule): string {
  return `${path}/${encodeURIComponent(id)}`;
}
