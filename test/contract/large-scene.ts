import type { SessionOptions } from "../../src/app/context";
import type { LookBack } from "../../src/app/look-back";
import { createSession } from "../../src/app/session";
import type { Host } from "../../src/host/options";
import { startHost } from "../../src/host/server";
import type { Certificate } from "../../src/host/http/serve";
import { createGraphCalls } from "../../src/platform/graph/calls";
import { graphHistory } from "../../src/platform/graph/history";
import { memoryPorts } from "../../src/platform/memory/ports";
import { createWorld } from "../../src/platform/memory/world";
import type { HistoryPort } from "../../src/ports/mailbox";
import { effectivePreset } from "../../src/presets/effective";
import { fetchTrusting, tokensOf } from "./graph-scene";
import { largeFiller, newestAt, reader } from "./large-mail";

/** A session that looks back over Graph through a large mailbox, and what it cost. */
export interface LargeScene {
  readonly host: Host;
  readonly history: HistoryPort;
  readonly lookBack: () => Promise<LookBack>;
  /** Requests that were under way at once, at most. */
  readonly atOnce: () => number;
  readonly close: () => Promise<void>;
}

const realFetch = globalThis.fetch;

/** A mailbox of so many messages behind the local Graph. Everything but the history is played in memory. */
export async function largeScene(
  count: number,
  cert: Certificate,
  judge: SessionOptions["judge"],
): Promise<LargeScene> {
  let busy = 0;
  let most = 0;
  globalThis.fetch = (async (url: string, init?: RequestInit) => {
    const isGraph = url.includes("/v1.0/");
    if (isGraph) most = Math.max(most, (busy += 1));
    return fetchTrusting(url, init).finally(() => {
      if (isGraph) busy -= 1;
    });
  }) as typeof fetch;
  const host = await startHost({
    dist: "test/host/addin",
    manifestPath: "test/host/addin/manifest.xml",
    port: 0,
    addinPort: 0,
    cert,
    mailbox: { messages: [], filler: largeFiller(count) },
    me: reader,
    settings: { consent: "granted", clock: new Date(newestAt) },
  });
  const history = graphHistory(createGraphCalls({ baseUrl: host.graphUrl, token: tokensOf(host) }));
  const world = createWorld(new Date(newestAt).toISOString(), { ...reader, language: "en" });
  world.scopes.add("read");
  const session = createSession({
    ports: { ...memoryPorts(world), history },
    judge,
    decline: () => Promise.reject(new Error("nothing is declined here")),
    preset: effectivePreset([]),
    mayAsk: true,
    runner: "large",
    newId: () => "large",
  });
  return {
    host,
    history,
    lookBack: session.lookBack,
    atOnce: () => most,
    close: async () => {
      session.stop();
      await host.close();
      globalThis.fetch = realFetch;
    },
  };
}
