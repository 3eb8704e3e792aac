import { Server } from "node:net";
import type { AddressInfo } from "node:net";
import { createEmulator } from "@inbox-zero/emulate";
import type { Book } from "../outlook/book";
import type { Mailbox } from "../outlook/mailbox";

/** The emulator counts calls and stops at 5,000 an hour for each token, so the token changes before that. */
const callsPerToken = 4_000;

/** Never opened: it tells the emulator's server from all others while that one starts. */
const portAskedFor = 59_999;

/** Emulators start one after the other. */
let turn: Promise<unknown> = Promise.resolve();

/** Starts the emulator on a free loopback port and writes the whole mailbox into its book. */
export async function startEmulator(mailbox: Mailbox): Promise<Book> {
  const seed = { tokens: {}, microsoft: bookSeed(mailbox) };
  const started = turn.then(() =>
    listeningOnLoopback(() => createEmulator({ service: "microsoft", port: portAskedFor, seed })),
  );
  turn = started.catch(() => undefined);
  const { result: emulator, servers } = await started;
  const [server] = servers;
  if (!server) throw new Error("The emulator opened no server");
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let calls = 0;
  return {
    url,
    async call(method, path, body) {
      calls += 1;
      const response = await fetch(url + path, {
        method,
        headers: {
          Authorization: `Bearer book-${Math.floor(calls / callsPerToken)}`,
          "Content-Type": "application/json",
          Connection: "close",
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, body: text === "" ? null : (JSON.parse(text) as unknown) };
    },
    close: () => emulator.close(),
  };
}

/**
 * The emulator opens its port on every network address and takes any token. The mailbox may hold real mail, so the one
 * server that asks for the emulator's port is bound to the loopback address, on a free port, instead.
 */
async function listeningOnLoopback<T>(start: () => Promise<T>): Promise<{ result: T; servers: readonly Server[] }> {
  const original = Server.prototype.listen;
  const servers: Server[] = [];
  Server.prototype.listen = function listen(this: Server, ...given: unknown[]): Server {
    if (given[0] !== portAskedFor) return Reflect.apply(original, this, given) as Server;
    servers.push(this);
    return Reflect.apply(original, this, [0, "127.0.0.1"]) as Server;
  } as typeof original;
  try {
    return { result: await start(), servers };
  } finally {
    Server.prototype.listen = original;
  }
}

function bookSeed(mailbox: Mailbox): unknown {
  const wanted = mailbox.folders.filter(({ wellKnownName }) => wellKnownName === null || wellKnownName === "outbox");
  return {
    users: [{ email: mailbox.me.address, name: mailbox.me.name }],
    categories: mailbox.masterCategories.map(({ displayName, color }) => ({ display_name: displayName, color })),
    folders: wanted.map(({ bookId, name, wellKnownName }) => ({
      id: bookId,
      display_name: name,
      well_known_name: wellKnownName,
    })),
    messages: mailbox
      .all()
      .filter(({ bookId }) => bookId !== "")
      .map((item) => ({
        id: item.bookId,
        conversation_id: item.conversationId,
        subject: item.subject,
        body_content: item.body.content,
        body_content_type: item.body.type,
        from: item.from,
        to_recipients: item.to,
        cc_recipients: item.cc,
        bcc_recipients: item.bcc,
        reply_to: item.replyTo,
        received_date_time: item.receivedAt,
        is_draft: item.isDraft,
        is_read: item.isRead,
        categories: item.categories,
        parent_folder_id: item.folder.bookId,
      })),
  };
}
