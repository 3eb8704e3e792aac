import { readFile } from "node:fs/promises";
import { addinHandler } from "./addin-server";
import { createControl, roamingTexts } from "./control";
import { startEmulator } from "./graph/emulator";
import { createFaults } from "./graph/faults";
import { createPages, hostHandler, type Pages } from "./host-server";
import { serveHttps } from "./http/serve";
import { readManifest } from "./manifest";
import type { Host, HostOptions } from "./options";
import { createChanges } from "./outlook/changes";
import { createClock } from "./outlook/clock";
import { createMailbox } from "./outlook/mailbox";
import { buildPage } from "./page-build";
import { clientId } from "./signin/bridge";
import { createSignIn } from "./signin/consent";
import type { World } from "./world";

const fiveMinutes = 5 * 60_000;
const outboxEvery = 1_000;

/**
 * Starts the local Outlook: the host page with Graph and control on one origin, the add-in on another of the same host
 * name, which is what lets the unmodified Office.js trust the page. Rejects when a port is taken or the manifest is odd.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const root = options.root ?? process.cwd();
  const settings = options.settings ?? {};
  const files = await buildPage(root);
  const pages = createPages();
  const late: { world?: World; hostOrigin?: string; addinOrigin?: string } = {};
  const host = await serveHttps(
    options.cert,
    options.port,
    hostHandler(worldOf(late), files, pages, () => ready(late.addinOrigin)),
  );
  late.hostOrigin = host.origin;
  const addin = await serveHttps(
    options.cert,
    options.addinPort,
    addinHandler({
      dist: options.dist,
      root,
      files,
      supplement: settings.supplement ?? true,
      preset: options.preset,
      deployment: {
        graphBaseUrl: host.origin,
        clientId,
        authority: "https://login.microsoftonline.com/common",
      },
      hostOrigin: () => ready(late.hostOrigin),
    }),
  );
  late.addinOrigin = addin.origin;
  const world = await createWorld(options, addin.origin, pages);
  late.world = world;
  const outbox = setInterval(() => void world.changes.sendDue(), outboxEvery);
  outbox.unref();
  return {
    url: host.origin,
    addinUrl: addin.origin,
    graphUrl: host.origin,
    control: createControl(world),
    async close() {
      clearInterval(outbox);
      pages.close();
      await Promise.all([host.close(), addin.close(), world.book.close()]);
    },
  };
}

function worldOf(late: { readonly world?: World }): () => World {
  return () => ready(late.world);
}

function ready<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The local Outlook is still starting");
  return value;
}

async function createWorld(options: HostOptions, addinOrigin: string, pages: Pages): Promise<World> {
  const settings = options.settings ?? {};
  const supplement = settings.supplement ?? true;
  const look = { theme: settings.theme ?? "light", language: settings.language ?? "en-US" } as const;
  const manifest = readManifest(await readFile(options.manifestPath, "utf8"), addinOrigin, look.language);
  const mailbox = createMailbox(options.mailbox, options.me, createClock(settings.clock));
  mailbox.settings = roamingTexts(settings.roaming ?? {});
  const book = await startEmulator(mailbox);
  const tell = coalesced(pages.tell);
  mailbox.onChange(() => tell({ type: "mailbox" }));
  return {
    mailbox,
    book,
    changes: createChanges(mailbox, book),
    manifest,
    look,
    supplement,
    signIn: createSignIn(settings.consent ?? "granted", settings.consentWithoutAsking ?? false),
    faults: createFaults(),
    latency: 0,
    requirements: { Mailbox: settings.mailboxSet ?? (supplement ? "1.15" : "1.12") },
    commandLimitMs: settings.commandLimitMs ?? fiveMinutes,
    calls: [],
    notices: new Map(),
    noticesShown: [],
    tell,
  };
}

/** Many changes at once become one word to the pages. */
function coalesced(tell: Pages["tell"]): Pages["tell"] {
  let waiting = false;
  return (event) => {
    if (event.type !== "mailbox") return tell(event);
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      tell(event);
    }, 20).unref();
  };
}
