import { actionRoutes } from "./actions";
import { batchRoutes } from "./batch";
import { categoryRoutes } from "./categories";
import { folderRoutes } from "./folders";
import { messageRoutes } from "./messages";
import { ruleRoutes } from "./rules";
import type { Route } from "./routing";
import { userRoutes } from "./user";

/** Every call that the local Graph answers; anything else is 400, as an unknown path is in Graph. */
export const routes: readonly Route[] = [
  ...userRoutes,
  ...messageRoutes,
  ...actionRoutes,
  ...folderRoutes,
  ...categoryRoutes,
  ...ruleRoutes,
  ...batchRoutes,
];
