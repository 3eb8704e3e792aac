import type { Item } from "../outlook/item";
import { textOf } from "../outlook/quoting";
import { badRequest, graphError } from "./errors";
import { FilterError, readFilter, type Filter } from "./filter";
import type { GraphAnswer, GraphRequest } from "./request";
import { isMessageProperty, messageResource, selectedNames } from "./resource";

const defaultPage = 10;
const largestPage = 1_000;

/** Answers a list of messages: filter, search, order, page and select, with what Graph refuses refused. */
export function listMessages(request: GraphRequest, items: readonly Item[]): GraphAnswer {
  const refusal = refuse(request);
  if (refusal) return refusal;
  const { query } = request;
  const wanted = items.filter(matcher(request));
  const ordered = order(wanted, query.get("$orderby"));
  const skip = Number(query.get("$skip") ?? 0);
  const top = Number(query.get("$top") ?? defaultPage);
  const page = ordered.slice(skip, skip + top);
  return {
    status: 200,
    body: {
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('me')/messages",
      ...(query.get("$count") === "true" ? { "@odata.count": ordered.length } : {}),
      value: page.map((item) => messageResource(item, request)),
      ...(skip + top < ordered.length ? { "@odata.nextLink": nextLink(request, skip + top) } : {}),
    },
  };
}

/** What Graph answers with 400 instead of a list; null when the question is fine. */
function refuse(request: GraphRequest): GraphAnswer | null {
  const { query } = request;
  const unknown = unknownSelection(request);
  if (unknown) return unknown;
  const top = query.get("$top");
  if (top !== null && !(Number(top) >= 1 && Number(top) <= largestPage)) {
    return badRequest(`Invalid value '${top}' for $top: it must be between 1 and 1000.`, "ErrorInvalidUrlQuery");
  }
  if (query.has("$search") && query.has("$filter")) {
    return badRequest("The query parameter '$filter' is not supported when used with '$search'.", "SearchWithFilter");
  }
  if (query.has("$search") && query.has("$orderby")) {
    return badRequest("The query parameter '$orderby' is not supported when used with '$search'.", "SearchWithOrderBy");
  }
  return refuseFilter(query.get("$filter"), query.get("$orderby"));
}

/** A property in `$select` that no message has; null when all are known. */
export function unknownSelection(request: GraphRequest): GraphAnswer | null {
  const unknown = selectedNames(request)?.find((name) => !isMessageProperty(name));
  return unknown === undefined
    ? null
    : badRequest(
        `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.message'.`,
        "RequestBroker--ParseUri",
      );
}

/** Every property that orders must stand in the filter too, in the same order and before all others. */
function refuseFilter(filterText: string | null, orderText: string | null): GraphAnswer | null {
  const orders = orderText?.split(",").map((part) => part.trim().split(" ")[0] ?? "") ?? [];
  if (orders.some((name) => !Object.hasOwn(orderings, name))) return badRequest(`Cannot order by '${orderText}'.`);
  if (filterText === null) return null;
  let filter: Filter;
  try {
    filter = readFilter(filterText);
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    return badRequest(`Invalid filter clause: ${error.message}`, "ErrorInvalidUrlQueryFilter");
  }
  const inOrder = orders.every((name, position) => filter.properties[position] === name);
  return inOrder
    ? null
    : graphError(400, "InefficientFilter", "The restriction or sort order is too complex for this operation.");
}

function matcher({ query }: GraphRequest): (item: Item) => boolean {
  const filter = query.get("$filter");
  if (filter !== null) return readFilter(filter).holds;
  const search = query.get("$search");
  return search === null ? () => true : searcher(search);
}

/** `"word"` looks everywhere, `"from:address"`, `"subject:words"` and `"participants:address"` at one place. */
function searcher(text: string): (item: Item) => boolean {
  const bare = text.replaceAll('"', "").toLowerCase();
  const colon = bare.indexOf(":");
  const place = colon < 0 ? "" : bare.slice(0, colon);
  const wanted = colon < 0 ? bare : bare.slice(colon + 1);
  return (item) => {
    const from = `${item.from.name} ${item.from.address}`;
    const others = [...item.to, ...item.cc].map((person) => `${person.name} ${person.address}`).join(" ");
    const texts: Readonly<Record<string, string>> = {
      from,
      subject: item.subject,
      participants: `${from} ${others}`,
      to: others,
    };
    return (texts[place] ?? `${from} ${item.subject} ${textOf(item.body)}`).toLowerCase().includes(wanted);
  };
}

const orderings: Readonly<Record<string, (item: Item) => string>> = {
  receivedDateTime: (item) => item.receivedAt,
  sentDateTime: (item) => item.sentAt,
  createdDateTime: (item) => item.createdAt,
  lastModifiedDateTime: (item) => item.modifiedAt,
  subject: (item) => item.subject.toLowerCase(),
  "from/emailAddress/address": (item) => item.from.address.toLowerCase(),
  "from/emailAddress/name": (item) => item.from.name.toLowerCase(),
};

/** Without `$orderby` messages come newest first, as Exchange happens to answer. */
function order(items: readonly Item[], text: string | null): readonly Item[] {
  // The order in which every list of the mailbox comes already; a large one is not sorted anew for each page.
  if (text === null || text === "receivedDateTime desc") return items;
  const keys = text.split(",").map((part) => {
    const [name = "", direction = "asc"] = part.trim().split(" ");
    return { read: orderings[name] ?? (() => ""), sign: direction === "desc" ? -1 : 1 };
  });
  return [...items].sort((a, b) => {
    for (const { read, sign } of keys) {
      const [left, right] = [read(a), read(b)];
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  });
}

/** The same question from a later place. Clients follow it as it stands. */
export function nextLink({ url }: GraphRequest, skip: number): string {
  const next = new URL(url);
  next.searchParams.set("$skip", String(skip));
  return next.href;
}
