import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { sendJson, type Handler } from "./exchange";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Running {
  /** `https://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves https on the loopback address. Port 0 takes a free one. Failures of ours answer 500 and are printed. */
export async function serveHttps(cert: Certificate, port: number, handler: Handler): Promise<Running> {
  const server = createServer({ key: cert.key, cert: cert.cert }, (request, response) => {
    const url = new URL(request.url ?? "/", `https://${request.headers.host ?? "localhost"}`);
    void Promise.resolve()
      .then(() => handler({ request, response, url }))
      .catch((error: unknown) => {
        console.error(`${request.method} ${url.pathname}:`, error);
        if (response.headersSent) response.destroy();
        else sendJson(response, 500, { error: { code: "LocalOutlookFault", message: String(error) } });
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
