import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs/lib/generate";
import type { Host, HostOptions } from "../../src/host/options";
import { seedMessage, type SeedMessage } from "../../src/host/seed";
import { startHost } from "../../src/host/server";

export const me = { name: "Robin Reader", address: "robin@corp.example" };
export const ann = { name: "Ann Seller", address: "ann@seller.example" };
export const addin = join(process.cwd(), "test/host/addin");

/** Four messages: two of a seller, an answer to the first, and a word from a colleague. */
export const smallMailbox: readonly SeedMessage[] = [
  seedMessage({
    from: ann,
    to: [me],
    replyTo: [{ name: "Desk", address: "desk@seller.example" }],
    sentAt: "2026-03-02T09:12:00Z",
    subject: "Who looks after your network?",
    internetMessageId: "<a1@seller.example>",
    unread: true,
    headers: [
      { name: "Message-ID", value: "<a1@seller.example>" },
      { name: "List-Unsubscribe", value: "<https://seller.example/u>" },
    ],
    body: { type: "html", content: "<html><body><p>Hello <b>Robin</b>,</p><p>who looks after it?</p></body></html>" },
  }),
  seedMessage({
    folder: "sentitems",
    from: me,
    to: [ann],
    sentAt: "2026-03-03T09:12:00Z",
    subject: "Re: Who looks after your network?",
    internetMessageId: "<a2@corp.example>",
    inReplyTo: "<a1@seller.example>",
    body: { type: "text", content: "I do.\n\nOn Monday Ann wrote:\n> Hello Robin" },
  }),
  seedMessage({
    from: ann,
    to: [me],
    sentAt: "2026-03-04T09:12:00Z",
    subject: "Re: Who looks after your network?",
    internetMessageId: "<a3@seller.example>",
    inReplyTo: "<a2@corp.example>",
    categories: ["Red category"],
    body: { type: "text", content: "Great. Interested in a router?" },
  }),
  seedMessage({
    from: { name: "Chris Colleague", address: "chris@corp.example" },
    to: [me],
    sentAt: "2026-03-05T09:12:00Z",
    subject: "Lunch",
    body: { type: "text", content: "Lunch at noon?" },
    attachments: [
      { name: "menu.txt", contentType: "text/plain", contentBase64: "U291cA==", isInline: false, contentId: null },
    ],
  }),
];

const folder = join(process.cwd(), "node_modules/.cache/host-test");

/** A certificate of this machine's own, made once. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
  if (!ca || !cert || !key) throw new Error("unreachable");
  if (!existsSync(key)) {
    mkdirSync(folder, { recursive: true });
    const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
    await generateCertificates(ca, cert, key, 3650, ["localhost", "127.0.0.1"]);
    log.mockRestore();
  }
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}

/** A host on free ports with the small mailbox and the test add-in. */
export async function startLocal(options: Partial<HostOptions> = {}): Promise<Host> {
  return startHost({
    dist: addin,
    manifestPath: join(addin, "manifest.xml"),
    port: 0,
    addinPort: 0,
    cert: await certificate(),
    mailbox: { messages: smallMailbox },
    me,
    ...options,
  });
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as JSON; an empty object when there is none. */
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** One https request to a host whose certificate nobody else knows. */
export function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
): Promise<Reply> {
  const { method = "GET", headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method, headers: { "content-type": "application/json", ...headers }, rejectUnauthorized: false, agent: false },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("error", reject);
        incoming.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          const isJson = (incoming.headers["content-type"] ?? "").includes("json") && text.startsWith("{");
          const parsed = isJson ? (JSON.parse(text) as unknown) : {};
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text, body: parsed });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.setTimeout(2_000, () => outgoing.destroy(new Error("timed out")));
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

export const everything = ["User.Read", "Mail.ReadWrite", "Mail.Send", "MailboxSettings.ReadWrite"];

/** One request to the bridge of the host page, as MSAL would send it. */
export async function bridge(
  host: Host,
  method: string,
  scopes: readonly string[] = everything,
): Promise<Reply["body"]> {
  const request = JSON.stringify({
    messageType: "NestedAppAuthRequest",
    method,
    requestId: "r1",
    tokenParams: { clientId: "c", scope: scopes.join(" ") },
  });
  const { body } = await ask(`${host.url}/api/sign-in`, { method: "POST", body: { request, approval: "ask" } });
  return body.answer === undefined ? body : JSON.parse(body.answer);
}

export interface Graph {
  (method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
}

/** Graph with a token for the scopes. */
export async function signedIn(host: Host, scopes: readonly string[] = everything): Promise<Graph> {
  const answer = await bridge(host, "GetToken", scopes);
  const authorization = `Bearer ${String(answer.token?.access_token)}`;
  return (method, path, body, headers = {}) =>
    ask(path.startsWith("https:") ? path : `${host.graphUrl}/v1.0${path}`, {
      method,
      headers: { authorization, ...headers },
      body,
    });
}

/** Path of a browser: CHROME_PATH, or one in the usual places. */
export function browserPath(): string {
  const folders = (process.env.PATH ?? "").split(":");
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const all = [process.env.CHROME_PATH ?? "", ...names.flatMap((name) => folders.map((one) => join(one, name)))];
  const found = all.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return path !== "";
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error("No browser found: install Chromium or name one in CHROME_PATH");
  return found;
}
