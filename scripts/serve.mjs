// Serves the add-in at https://localhost:3000 for a real Outlook, rebuilt at every change. Trusts the local certificate,
// for which the system asks once: a real Outlook loads nothing from an origin that it does not trust.
import { createRequire } from "node:module";
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import settings from "../webpack.config.js";

const certificates = createRequire(import.meta.url)("office-addin-dev-certs");
const config = settings({}, { mode: "development" });
const https = await certificates.getHttpsServerOptions();
const server = new DevServer({ ...config.devServer, server: { type: "https", options: https } }, webpack(config));
await server.start();
