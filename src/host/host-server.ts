import type { ServerResponse } from "node:http";
import { answerControl } from "./control-http";
import { answerGraph } from "./graph/server";
import { sendJson, sendText, type Exchange, type Handler } from "./http/exchange";
import { answerPage } from "./page-api";
import type { PageFiles } from "./page-build";
import type { HostEvent } from "./page/wire";
import type { World } from "./world";

/** The open pages, each with a stream of events. */
export interface Pages {
  tell(event: HostEvent): void;
  open(response: ServerResponse): void;
  close(): void;
}

export function createPages(): Pages {
  const streams = new Set<ServerResponse>();
  return {
    tell(event) {
      for (const stream of streams) stream.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    open(response) {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(": open\n\n");
      streams.add(response);
      response.on("close", () => streams.delete(response));
    },
    close() {
      for (const stream of streams) stream.end();
      streams.clear();
    },
  };
}

/** Everything on the host origin: the page and its calls, Graph under `/v1.0`, control under `/__control`. */
export function hostHandler(world: () => World, files: PageFiles, pages: Pages, addinOrigin: () => string): Handler {
  return async (exchange) => {
    const { url, response } = exchange;
    if (url.pathname.startsWith("/v1.0")) return answerGraph(world(), exchange);
    if (!isOwnPage(exchange))
      return sendJson(response, 403, { error: "Only the local Outlook's own page may call this." });
    switch (url.pathname) {
      case "/":
        return sendText(response, {
          type: "text/html; charset=utf-8",
          body: files.html,
          headers: { "Content-Security-Policy": policy(addinOrigin()) },
        });
      case "/page.js":
        return sendText(response, { type: "text/javascript; charset=utf-8", body: files.script });
      case "/page.css":
        return sendText(response, { type: "text/css; charset=utf-8", body: files.css });
      case "/api/events":
        return pages.open(response);
    }
    if (url.pathname.startsWith("/__control")) return answerControl(world(), exchange);
    if (!(await answerPage(world(), exchange))) sendJson(response, 404, { error: "not found" });
  };
}

/** The page frames the add-in and loads its icons; nothing else from elsewhere. */
function policy(addinOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${addinOrigin}`,
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src 'self' ${addinOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** The mailbox may hold real mail: other sites, and other names for this address, are turned away. */
function isOwnPage({ request }: Exchange): boolean {
  const host = request.headers.host ?? "";
  const { origin } = request.headers;
  const local = /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/.test(host);
  return local && (origin === undefined || origin === `https://${host}`);
}
