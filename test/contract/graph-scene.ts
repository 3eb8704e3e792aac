import { request } from "node:https";
import type { Host } from "../../src/host/options";
import { createGraphCalls, type GraphCalls } from "../../src/platform/graph/calls";
import { graphHistory } from "../../src/platform/graph/history";
import { graphMailbox } from "../../src/platform/graph/mailbox";
import { graphScopes, type TokenSource } from "../../src/platform/graph/tokens";
import { ok, refused } from "../../src/ports/outcome";
import { bridge, startLocal } from "../host/local-host";
import type { MailboxScene } from "./mailbox-contract";

/** The Graph adapters in Node against the local Graph; only the browser's fetch and MSAL are played. */
export interface GraphScene extends MailboxScene {
  readonly host: Host;
  readonly calls: GraphCalls;
}

const realFetch = globalThis.fetch;

export async function graphScene(patience?: number): Promise<GraphScene> {
  globalThis.fetch = fetchTrusting as typeof fetch;
  const host = await startLocal({ settings: { consent: "granted" } });
  const { control } = host;
  const token = tokensOf(host);
  const calls = createGraphCalls({ baseUrl: host.graphUrl, token, ...(patience === undefined ? {} : { patience }) });
  const clock = { now: () => control.clock.now().toISOString(), wait: async () => undefined };
  const ensureCategory = async (category: { name: string; colour: string }): Promise<void> => {
    const graph = await tokenFor(host, ["MailboxSettings.ReadWrite"]);
    const body = JSON.stringify({ displayName: category.name, color: category.colour });
    const headers = { authorization: `Bearer ${graph}`, "content-type": "application/json" };
    await fetchTrusting(`${host.graphUrl}/v1.0/me/outlook/masterCategories`, { method: "POST", headers, body });
  };
  const seed = control.find("<a3@seller.example>");
  if (!seed) throw new Error("no such seed");
  const received = {
    itemId: seed.ewsId.replaceAll("/", "-").replaceAll("+", "_"),
    conversationId: seed.conversationId.replaceAll("/", "-").replaceAll("+", "_"),
    internetMessageId: seed.internetMessageId,
  };
  const sentBefore = control.sent().length;
  return {
    host,
    calls,
    mailbox: graphMailbox({ calls, clock, ensureCategory }),
    history: graphHistory(calls),
    received,
    look: async () => ({
      folder: seed.folder.wellKnownName ?? seed.folder.name,
      categories: seed.categories,
      drafts: control.drafts().map(({ body }) => body.content),
      sent: control
        .sent()
        .slice(0, control.sent().length - sentBefore)
        .map(({ body }) => body.content),
      masterCategories: control.masterCategories().map(({ displayName }) => displayName),
    }),
    now: () => control.clock.now().getTime(),
    advance: (milliseconds) => control.clock.advance(milliseconds),
    withdrawConsent: async () => control.signIn.withdraw(),
    breakOffNextReply: async () => control.faults.add({ kind: 403, method: "PATCH", path: "/me/messages/" }),
    close: async () => {
      await host.close();
      globalThis.fetch = realFetch;
    },
  };
}

/** Tokens straight from the local bridge, as MSAL would have them. */
export function tokensOf(host: Host): TokenSource {
  return async (scopes) => {
    const answer = await bridge(
      host,
      "GetToken",
      scopes.flatMap((scope) => [...graphScopes[scope]]),
    );
    return answer.success ? ok(String(answer.token.access_token)) : refused("no-consent");
  };
}

async function tokenFor(host: Host, scopes: readonly string[]): Promise<string> {
  const answer = await bridge(host, "GetToken", scopes);
  return String(answer.token?.access_token);
}

/** `fetch` for a certificate that only this machine knows. */
export function fetchTrusting(url: string, init: RequestInit = {}): Promise<Response> {
  // The local Graph keeps its book behind plain http, in this very process.
  if (!String(url).startsWith("https:")) return realFetch(url, init);
  return new Promise((resolve, reject) => {
    const headers = Object.fromEntries(new Headers(init.headers).entries());
    const outgoing = request(url, { method: init.method ?? "GET", headers, rejectUnauthorized: false, agent: false });
    const cut = (): void => reject(new TypeError("fetch failed"));
    outgoing.on("error", cut);
    outgoing.on("response", (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", cut);
      incoming.on("end", () => {
        const pairs = Object.entries(incoming.headers).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, [value].flat().join(", ")] as [string, string]],
        );
        const status = incoming.statusCode ?? 0;
        const body = status === 204 ? null : Buffer.concat(chunks);
        resolve(new Response(body, { status, headers: pairs }));
      });
    });
    init.signal?.addEventListener("abort", () => {
      outgoing.destroy();
      reject(new DOMException("aborted", "AbortError"));
    });
    outgoing.end(init.body ?? undefined);
  });
}
