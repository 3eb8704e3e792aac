import type { Folder, Item } from "./item";
import type { Mailbox } from "./mailbox";

/** An inbox rule as Graph writes it. */
export interface MessageRule {
  readonly id: string;
  displayName: string;
  sequence: number;
  isEnabled: boolean;
  readonly hasError: boolean;
  readonly isReadOnly: boolean;
  conditions: Readonly<Record<string, unknown>>;
  exceptions: Readonly<Record<string, unknown>>;
  actions: Readonly<Record<string, unknown>>;
}

/** What the rules want done with an arriving message. */
export interface Filing {
  readonly folder: Folder;
  readonly categories: readonly string[];
  readonly isRead: boolean;
  readonly importance: string;
}

/**
 * Runs the enabled rules over an arriving message, lowest sequence first. Alternatives within a condition, all
 * conditions together, exceptions win (rule semantics of Outlook). Mail that is already there is never touched.
 */
export function fileArriving(mailbox: Mailbox, item: Item): Filing {
  let filing: Filing = { folder: item.folder, categories: item.categories, isRead: item.isRead, importance: "normal" };
  const inOrder = [...mailbox.rules].sort((a, b) => a.sequence - b.sequence);
  for (const rule of inOrder) {
    if (!rule.isEnabled || !applies(rule, item)) continue;
    filing = carryOut(mailbox, rule, filing);
    if (rule.actions.stopProcessingRules === true) break;
  }
  return filing;
}

function carryOut(mailbox: Mailbox, { actions }: MessageRule, filing: Filing): Filing {
  const target = actions.delete === true ? "deleteditems" : actions.moveToFolder;
  const folder = typeof target === "string" ? mailbox.folder(target) : null;
  return {
    folder: folder ?? filing.folder,
    categories: [...new Set([...filing.categories, ...strings(actions.assignCategories)])],
    isRead: filing.isRead || actions.markAsRead === true,
    importance: typeof actions.markImportance === "string" ? actions.markImportance : filing.importance,
  };
}

/** True when every condition of the rule holds and no exception does. */
export function applies(rule: MessageRule, item: Item): boolean {
  const conditions = Object.entries(rule.conditions).filter(([, value]) => isSet(value));
  const exceptions = Object.entries(rule.exceptions).filter(([, value]) => isSet(value));
  const holds = ([name, value]: [string, unknown]): boolean => conditionHolds(name, value, item);
  return conditions.every(holds) && !exceptions.some(holds);
}

const isSet = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

function conditionHolds(name: string, value: unknown, item: Item): boolean {
  const contains = (texts: readonly string[]): boolean =>
    strings(value).some((part) => texts.some((text) => text.toLowerCase().includes(part.toLowerCase())));
  const names = (people: readonly string[]): boolean =>
    addresses(value).some((address) => people.some((person) => person.toLowerCase() === address));
  const recipients = [...item.to, ...item.cc];
  switch (name) {
    case "senderContains":
      return contains([item.from.address, item.from.name]);
    case "fromAddresses":
      return names([item.from.address]);
    case "sentToAddresses":
      return names(recipients.map(({ address }) => address));
    case "recipientContains":
      return contains(recipients.flatMap((person) => [person.address, person.name]));
    case "subjectContains":
      return contains([item.subject]);
    case "bodyContains":
      return contains([item.body.content]);
    case "bodyOrSubjectContains":
      return contains([item.subject, item.body.content]);
    case "headerContains":
      return contains((item.headers ?? []).map((header) => `${header.name}: ${header.value}`));
    case "hasAttachments":
      return item.attachments.length > 0;
    default:
      return false;
  }
}

/** The condition names that `applies` understands; others are refused when a rule is made. */
export const knownConditions: ReadonlySet<string> = new Set([
  "senderContains",
  "fromAddresses",
  "sentToAddresses",
  "recipientContains",
  "subjectContains",
  "bodyContains",
  "bodyOrSubjectContains",
  "headerContains",
  "hasAttachments",
]);

/** The action names that arriving mail obeys. */
export const knownActions: ReadonlySet<string> = new Set([
  "moveToFolder",
  "assignCategories",
  "markAsRead",
  "markImportance",
  "delete",
  "stopProcessingRules",
]);

export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((part): part is string => typeof part === "string") : [];
}

function addresses(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((person: unknown) => {
    const address = (person as { emailAddress?: { address?: unknown } } | null)?.emailAddress?.address;
    return typeof address === "string" ? [address.toLowerCase()] : [];
  });
}
