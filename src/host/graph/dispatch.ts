import type { World } from "../world";
import { graphError } from "./errors";
import type { GraphAnswer, GraphRequest } from "./request";

export async function dispatch(_world: World, request: GraphRequest): Promise<GraphAnswer> {
  return graphError(400, "BadRequest", `Resource not found for the segment '${request.segments.join("/")}'.`);
}
