import type { FolderRef } from "../../ports/mailbox";
import { ok, refused, type Outcome } from "../../ports/outcome";
import type { GraphCalls } from "./calls";
import { query, quoted } from "./resources";

/** Finding folders, and making one that is missing. Ids of well-known folders are asked for once. */
export interface Folders {
  /** The id of a folder; null when a named one is not there. */
  readonly idOf: (
    folder: FolderRef | { readonly kind: "well-known"; readonly name: WellKnown },
  ) => Promise<Outcome<string | null>>;
  readonly idOrNew: (folder: FolderRef) => Promise<Outcome<string>>;
}

type WellKnown = "archive" | "inbox" | "deleteditems" | "outbox";

interface Folder {
  readonly id: string;
}

export function graphFolders(calls: GraphCalls): Folders {
  const known = new Map<WellKnown, string>();
  const wellKnown = async (name: WellKnown): Promise<Outcome<string>> => {
    const before = known.get(name);
    if (before !== undefined) return ok(before);
    const folder = await calls.get<Folder>(`/me/mailFolders/${name}?$select=id`);
    if (!folder.ok) return folder;
    known.set(name, folder.value.id);
    return ok(folder.value.id);
  };
  const idOf: Folders["idOf"] = async (folder) => {
    if (folder.kind === "id") return ok(folder.id);
    if (folder.kind === "well-known") return wellKnown(folder.name);
    const path = query("/me/mailFolders", { $filter: `displayName eq ${quoted(folder.name)}`, $select: "id" });
    const found = await calls.pages<Folder>(path, 1);
    return found.ok ? ok(found.value[0]?.id ?? null) : found;
  };
  return { idOf, idOrNew: (folder) => idOrNew(calls, idOf, folder) };
}

async function idOrNew(calls: GraphCalls, idOf: Folders["idOf"], folder: FolderRef): Promise<Outcome<string>> {
  const found = await idOf(folder);
  if (!found.ok) return found;
  if (found.value !== null) return ok(found.value);
  if (folder.kind !== "named") return refused("gone");
  const made = await calls.post<Folder>("/me/mailFolders", { displayName: folder.name });
  if (made.ok) return ok(made.value.id);
  if (made.why !== "changed") return made;
  // Somebody made it in the meantime.
  const again = await idOf(folder);
  if (!again.ok) return again;
  return again.value === null ? refused("gone") : ok(again.value);
}
