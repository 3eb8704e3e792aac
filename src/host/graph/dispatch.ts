import type { World } from "../world";
import { accessDenied, badRequest, graphError } from "./errors";
import type { GraphAnswer, GraphRequest } from "./request";
import { routes } from "./routes";
import type { Route } from "./routing";

/** Finds the call that a request means, sees whether its token allows it, and carries it out. */
export async function dispatch(world: World, request: GraphRequest): Promise<GraphAnswer> {
  const own = ownSegments(world, request);
  if (own === null) return accessDenied();
  const matching = routes.filter((route) => matches(route, own));
  if (matching.length === 0) {
    return badRequest(`Resource not found for the segment '${own.at(-1) ?? ""}'.`, "BadRequest");
  }
  const route = matching.find(({ method }) => method === request.method);
  if (!route) return graphError(405, "UnknownError", "The method is not allowed here.");
  if (!allowed(route, request.scopes)) return accessDenied();
  if (!isOwner(world, request) && route.path !== "me") return itemsOfAnother(route);
  return route.answer({
    world,
    request,
    params: paramsOf(route, own),
    dispatch: (other) => dispatch(world, other),
  });
}

/** `users/ADDRESS` of the signed-in user is `me`; another user's mailbox is closed: null. */
function ownSegments({ mailbox }: World, { segments }: GraphRequest): readonly string[] | null {
  if (segments[0] !== "users") return segments;
  return segments[1]?.toLowerCase() === mailbox.me.address.toLowerCase() ? ["me", ...segments.slice(2)] : null;
}

const isOwner = ({ mailbox }: World, { account }: GraphRequest): boolean => account.address === mailbox.me.address;

/** A token of another account opens another, empty mailbox. */
function itemsOfAnother({ method }: Route): GraphAnswer {
  return method === "GET"
    ? { status: 200, body: { value: [] } }
    : graphError(404, "ErrorItemNotFound", "The specified object was not found in the store.");
}

function matches({ path }: Route, segments: readonly string[]): boolean {
  const parts = path.split("/");
  return parts.length === segments.length && parts.every((part, at) => part.startsWith(":") || part === segments[at]);
}

function paramsOf({ path }: Route, segments: readonly string[]): Readonly<Record<string, string>> {
  const pairs = path.split("/").map((part, at): [string, string] => [part.slice(1), segments[at] ?? ""]);
  return Object.fromEntries(pairs.filter((_pair, at) => path.split("/")[at]?.startsWith(":")));
}

/** A scope for writing includes the one for reading. */
function allowed({ scopes: wanted }: Route, granted: ReadonlySet<string>): boolean {
  if (wanted.length === 0) return true;
  return wanted.some((scope) => {
    const name = scope.toLowerCase();
    return granted.has(name) || granted.has(name.replace(/\.read$/, ".readwrite"));
  });
}
