import { tokenize, type Token } from "./filter-tokens";
import { deferredSendTime, type Item } from "../outlook/item";
import { toRest } from "../outlook/ids";

/** A filter that can be run, with the properties that it names in their order. */
export interface Filter {
  readonly properties: readonly string[];
  holds(item: Item): boolean;
}

type Value = string | number | boolean | null;
type Test = (item: Item) => boolean;

/** The message properties that may stand in a filter; times are compared as milliseconds, text without case. */
const properties: Readonly<Record<string, (item: Item) => Value>> = {
  conversationId: (item) => toRest(item.conversationId),
  internetMessageId: (item) => item.internetMessageId,
  parentFolderId: (item) => item.folder.id,
  "from/emailAddress/address": (item) => item.from.address,
  "from/emailAddress/name": (item) => item.from.name,
  "sender/emailAddress/address": (item) => item.from.address,
  subject: (item) => item.subject,
  importance: (item) => item.importance,
  receivedDateTime: (item) => timeOf(item.receivedAt),
  sentDateTime: (item) => timeOf(item.sentAt),
  createdDateTime: (item) => timeOf(item.createdAt),
  lastModifiedDateTime: (item) => timeOf(item.modifiedAt),
  isRead: (item) => item.isRead,
  isDraft: (item) => item.isDraft,
  hasAttachments: (item) => item.attachments.some(({ isInline }) => !isInline),
};

/** Times read before: a large mailbox is filtered anew for every page. */
const times = new Map<string, number>();
const timesAtMost = 200_000;

function timeOf(text: string): number {
  const known = times.get(text);
  if (known !== undefined) return known;
  if (times.size >= timesAtMost) times.clear();
  const time = Date.parse(text);
  times.set(text, time);
  return time;
}

const exact = new Set(["conversationId", "parentFolderId"]);

/** Thrown for a filter that Graph would refuse. */
export class FilterError extends Error {}

/** Reads an OData filter over messages. Throws `FilterError` for anything that it does not understand. */
export function readFilter(text: string): Filter {
  const reader = createReader(tokenize(text));
  const test = readOr(reader);
  if (reader.peek()) throw new FilterError(`Unexpected '${reader.peek()?.text ?? ""}' in the filter.`);
  return { properties: reader.named, holds: test };
}

interface Reader {
  peek(): Token | undefined;
  take(text?: string): Token;
  /** Takes the token when it is the one named. */
  skip(text: string): boolean;
  readonly named: string[];
}

function createReader(tokens: readonly Token[]): Reader {
  let at = 0;
  const take = (text?: string): Token => {
    const token = tokens[at];
    if (!token || (text !== undefined && token.text !== text)) {
      throw new FilterError(`Expected ${text ?? "more"} at the end of the filter.`);
    }
    at += 1;
    return token;
  };
  return {
    named: [],
    peek: () => tokens[at],
    take,
    skip(text) {
      const matches = tokens[at]?.kind !== "string" && tokens[at]?.text === text;
      if (matches) at += 1;
      return matches;
    },
  };
}

function readOr(reader: Reader): Test {
  const parts = [readAnd(reader)];
  while (reader.skip("or")) parts.push(readAnd(reader));
  return (item) => parts.some((part) => part(item));
}

function readAnd(reader: Reader): Test {
  const parts = [readNot(reader)];
  while (reader.skip("and")) parts.push(readNot(reader));
  return (item) => parts.every((part) => part(item));
}

function readNot(reader: Reader): Test {
  if (!reader.skip("not")) return readTerm(reader);
  const inner = readNot(reader);
  return (item) => !inner(item);
}

function readTerm(reader: Reader): Test {
  if (reader.skip("(")) {
    const inner = readOr(reader);
    reader.take(")");
    return inner;
  }
  const { text } = reader.take();
  if (text === "contains" || text === "startswith") return readFunction(reader, text);
  if (text === "categories/any") return readCategory(reader);
  if (text === "singleValueExtendedProperties/any") return readExtended(reader);
  return readComparison(reader, text);
}

function readFunction(reader: Reader, name: "contains" | "startswith"): Test {
  reader.take("(");
  const property = propertyOf(reader, reader.take().text);
  reader.take(",");
  const wanted = literal(reader).toLowerCase();
  reader.take(")");
  return (item) => {
    const value = String(property(item)).toLowerCase();
    return name === "contains" ? value.includes(wanted) : value.startsWith(wanted);
  };
}

/** `categories/any(c:c eq 'Name')` */
function readCategory(reader: Reader): Test {
  reader.named.push("categories");
  reader.take("(");
  const variable = reader.take().text;
  reader.take(":");
  reader.take(variable);
  reader.take("eq");
  const wanted = literal(reader).toLowerCase();
  reader.take(")");
  return (item) => item.categories.some((name) => name.toLowerCase() === wanted);
}

/** `singleValueExtendedProperties/any(ep:ep/id eq 'SystemTime 0x3FEF' and ep/value ne null)` */
function readExtended(reader: Reader): Test {
  reader.named.push("singleValueExtendedProperties");
  reader.take("(");
  const variable = reader.take().text;
  reader.take(":");
  reader.take(`${variable}/id`);
  reader.take("eq");
  const id = literal(reader);
  reader.take("and");
  reader.take(`${variable}/value`);
  const operator = reader.take().text;
  const value = reader.skip("null") ? null : literal(reader);
  reader.take(")");
  const valueOf = (item: Item): string | null =>
    item.extended.get(id === deferredSendTime ? deferredSendTime : id) ?? null;
  if (operator === "eq") return (item) => valueOf(item) === value;
  if (operator === "ne") return (item) => valueOf(item) !== value;
  throw new FilterError(`The operator ${operator} is not supported here.`);
}

function readComparison(reader: Reader, name: string): Test {
  const property = propertyOf(reader, name);
  const operator = reader.take().text;
  const value = comparable(reader.take(), exact.has(name));
  const read = (item: Item): Value => {
    const own = property(item);
    return typeof own === "string" && !exact.has(name) ? own.toLowerCase() : own;
  };
  const compare = operators[operator];
  if (!compare) throw new FilterError(`'${operator}' is not an operator.`);
  return (item) => compare(read(item), value);
}

const operators: Readonly<Record<string, (own: Value, value: Value) => boolean>> = {
  eq: (own, value) => own === value,
  ne: (own, value) => own !== value,
  gt: (own, value) => own !== null && value !== null && own > value,
  ge: (own, value) => own !== null && value !== null && own >= value,
  lt: (own, value) => own !== null && value !== null && own < value,
  le: (own, value) => own !== null && value !== null && own <= value,
};

function propertyOf(reader: Reader, name: string): (item: Item) => Value {
  const property = properties[name];
  if (!property) throw new FilterError(`The property '${name}' cannot be filtered.`);
  reader.named.push(name);
  return property;
}

function literal(reader: Reader): string {
  const token = reader.take();
  if (token.kind !== "string") throw new FilterError(`Expected text in quotes, found ${token.text}.`);
  return token.text;
}

/** Text in quotes stays text; a bare word is true, false, null or a time. */
function comparable(token: Token, keepCase: boolean): Value {
  if (token.kind === "string") return keepCase ? token.text : token.text.toLowerCase();
  if (token.text === "true" || token.text === "false") return token.text === "true";
  if (token.text === "null") return null;
  const time = Date.parse(token.text);
  if (Number.isNaN(time)) throw new FilterError(`'${token.text}' is not a value.`);
  return time;
}
