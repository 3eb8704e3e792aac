// A certificate for https://localhost, made on this machine and kept in node_modules/.cache.
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCertificates } from "office-addin-dev-certs/lib/generate.js";

const folder = fileURLToPath(new URL("../node_modules/.cache/certificate", import.meta.url));
const DAYS = 30;

/** Key and certificate in PEM; made anew when there is none or it ends within a day. Nothing is added to the system's trust. */
export async function localCertificate() {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
  if (!valid(cert) || !existsSync(key)) {
    mkdirSync(folder, { recursive: true });
    await generateCertificates(ca, cert, key, DAYS, ["localhost", "127.0.0.1"]);
  }
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}

function valid(file) {
  if (!existsSync(file)) return false;
  return Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now() + 86_400_000;
}
