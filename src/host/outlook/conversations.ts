import { createHash } from "node:crypto";
import { conversationId } from "./ids";
import { topicOf } from "./subject";

export interface Conversations {
  /** Finds the conversation of a message: the one that it refers to when the topic is the same, else a new one. */
  place(message: {
    readonly internetMessageId: string;
    readonly inReplyTo: string | null;
    readonly references: readonly string[];
    readonly subject: string;
    readonly conversationId?: string;
  }): { readonly conversationId: string; readonly conversationIndex: string };
}

interface Known {
  readonly id: string;
  readonly topic: string;
  readonly index: Buffer;
}

/**
 * Joins messages as Exchange does: by References and In-Reply-To, and only while the topic stays the same.
 * A changed subject begins a new conversation, which is why a pursuit often spreads over several.
 */
export function createConversations(): Conversations {
  const byMessageId = new Map<string, Known>();
  let serial = 0;
  return {
    place(message) {
      const topic = topicOf(message.subject);
      const parents = [message.inReplyTo, ...[...message.references].reverse()];
      const parent = parents
        .map((id) => (id ? byMessageId.get(id) : undefined))
        .find((known) => known?.topic === topic);
      const given = message.conversationId;
      if (!parent && !given) serial += 1;
      const known: Known = {
        id: given ?? parent?.id ?? conversationId(serial),
        topic,
        index: parent ? extendIndex(parent.index, message.internetMessageId) : newIndex(message.internetMessageId),
      };
      byMessageId.set(message.internetMessageId, known);
      // Two answers to a mail that is not here belong together all the same.
      for (const id of parents) if (id && !byMessageId.has(id)) byMessageId.set(id, known);
      return { conversationId: known.id, conversationIndex: known.index.toString("base64") };
    },
  };
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Conversation index per MS-OXOMSG 2.2.1.3: a 22-byte header, then 5 bytes for each reply. */
function newIndex(messageId: string): Buffer {
  return Buffer.concat([Buffer.from([1]), digest(messageId).subarray(0, 21)]);
}

function extendIndex(parent: Buffer, messageId: string): Buffer {
  return Buffer.concat([parent, digest(messageId).subarray(0, 5)]);
}
