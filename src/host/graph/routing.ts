import type { World } from "../world";
import type { GraphAnswer, GraphRequest } from "./request";

export interface Call {
  readonly world: World;
  readonly request: GraphRequest;
  /** The parts of the path that vary, by name. */
  readonly params: Readonly<Record<string, string>>;
  /** Carries out another request on the same token, as a part of a batch. */
  readonly dispatch: (request: GraphRequest) => Promise<GraphAnswer>;
}

/** One call of Graph. Any one of the scopes is enough; none means that every token will do. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly scopes: readonly string[];
  answer(call: Call): GraphAnswer | Promise<GraphAnswer>;
}

/** The request's body as an object; an empty object when it is anything else. */
export function bodyOf({ body }: GraphRequest): Readonly<Record<string, unknown>> {
  return typeof body === "object" && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {};
}

export const textIn = (value: unknown): string | null => (typeof value === "string" ? value : null);
