import type { MessageRef } from "../../ports/mailbox";
import { ok, refused, type Outcome } from "../../ports/outcome";
import type { CallOptions, GraphCalls } from "./calls";
import { query, quoted, type GraphMessage } from "./resources";

/** Messages by reference: the id as it is, else the Message-ID, which survives whatever gave the message another id. */
export interface Items {
  readonly get: (ref: MessageRef, fields: string, options?: CallOptions) => Promise<Outcome<GraphMessage>>;
  /** The path of a message that is there. */
  readonly path: (ref: MessageRef) => Promise<Outcome<string>>;
}

export function graphItems(calls: GraphCalls): Items {
  // References come from Outlook with ids that change on a move; each is exchanged for the immutable one once.
  const immutable = new Map<string, string>();
  const get: Items["get"] = async (ref, fields, options) => {
    const id = immutable.get(ref.itemId) ?? ref.itemId;
    const found = await calls.get<GraphMessage>(`${pathOf(id)}?$select=${withId(fields)}`, options);
    const settled = !found.ok && found.why === "gone" ? await byMessageId(calls, ref, withId(fields)) : found;
    if (settled.ok) immutable.set(ref.itemId, settled.value.id);
    return settled;
  };
  return {
    get,
    path: async (ref) => {
      const known = immutable.get(ref.itemId);
      if (known !== undefined) return ok(pathOf(known));
      const found = await get(ref, "id");
      return found.ok ? ok(pathOf(found.value.id)) : found;
    },
  };
}

async function byMessageId(calls: GraphCalls, ref: MessageRef, fields: string): Promise<Outcome<GraphMessage>> {
  if (ref.internetMessageId === undefined) return refused("gone");
  const path = query("/me/messages", {
    $filter: `internetMessageId eq ${quoted(ref.internetMessageId)}`,
    $select: `${fields},isDraft`,
  });
  const found = await calls.pages<GraphMessage>(path, 5);
  if (!found.ok) return found;
  const message = found.value.find(({ isDraft }) => isDraft !== true);
  return message ? ok(message) : refused("gone");
}

function pathOf(id: string): string {
  return `/me/messages/${encodeURIComponent(id)}`;
}

function withId(fields: string): string {
  return fields === "id" ? fields : `id,${fields}`;
}
