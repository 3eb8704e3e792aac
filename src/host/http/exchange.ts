import type { IncomingMessage, ServerResponse } from "node:http";

/** One request with its address taken apart and its answer at hand. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

export type Handler = (exchange: Exchange) => Promise<void> | void;

const mostBytes = 20_000_000;

/** Reads a whole request body as UTF-8; throws when it is over 20 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw new Error("The request is too large");
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Reads a JSON body; an empty one is null. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request);
  return text === "" ? null : (JSON.parse(text) as unknown);
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(JSON.stringify(body));
}

export interface Text {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
}

/** Sends a body that is there as a whole; status 200 unless another is given. */
export function sendText(response: ServerResponse, { status = 200, type, body, headers = {} }: Text): void {
  response.writeHead(status, { "Content-Type": type, ...headers });
  response.end(body);
}

export function sendNotFound(response: ServerResponse): void {
  sendText(response, { status: 404, type: "text/plain; charset=utf-8", body: "Not found" });
}
