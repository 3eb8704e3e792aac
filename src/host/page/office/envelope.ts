/** The message envelope between Office.js and its host: a JSON string of one object, sent by postMessage. */
export interface Envelope {
  /** 0 request, 1 response. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _serializerVersion: number;
  /** In requests: 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType?: number;
  /** In responses: 0 answer to a call, 1 event. */
  readonly _responseType?: number;
  readonly _errorCode?: number;
}

export const messageTypes = { request: 0, response: 1 } as const;
export const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;

/** Reads an envelope; null for anything else. */
export function readEnvelope(data: unknown): Envelope | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  try {
    const value = JSON.parse(data) as Partial<Envelope> | null;
    return value && typeof value._actionName === "string" && typeof value._conversationId === "string"
      ? (value as Envelope)
      : null;
  } catch {
    return null;
  }
}

/** The answer to a call: it repeats action, conversation and correlation. */
export function answerTo(request: Envelope, data: unknown): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _responseType: 0,
    _errorCode: 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.origin,
    _serializerVersion: 1,
    _data: data,
  } satisfies Envelope);
}

/** An event pushed to a page that registered for it. */
export function eventMessage(conversationId: string, name: string, data: unknown): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _responseType: 1,
    _errorCode: 0,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: location.origin,
    _serializerVersion: 1,
    _data: data,
  } satisfies Envelope);
}
