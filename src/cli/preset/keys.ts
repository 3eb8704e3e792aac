import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from "jose";
import { bytesOf } from "../../presets/jws";
import { InputError } from "../command";
import { readText, writeText } from "./files";

/** A key that signs presets, with the short name of its public half. */
export interface SigningKey {
  readonly key: CryptoKey;
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  /** The public half as it stands in manifests: the uncompressed point (SEC 1) in base64url, 87 characters. */
  readonly publicText: string;
}

/** Makes a key, writes it where only its owner may read it, and its public half beside it (`.pub`). */
export async function newKey(path: string): Promise<SigningKey> {
  const made = await makeKey();
  const { kid, publicText } = made;
  const jwk = await exportJWK(made.key);
  await writeText(path, `${JSON.stringify({ ...jwk, kid, alg: "ES256", use: "sig" }, null, 2)}\n`, false, 0o600);
  await writeText(publicName(path), `${publicText}\n`, false);
  return made;
}

/** A key that lives as long as the process. */
export async function makeKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { key: privateKey, kid: await calculateJwkThumbprint(jwk), publicText: pointOf(jwk) };
}

/** Name of the file that holds the public half. */
export function publicName(path: string): string {
  return `${path.replace(/\.(json|jwk|key)$/, "")}.pub`;
}

/** Reads a private key as `newKey` wrote it. */
export async function readKey(path: string): Promise<SigningKey> {
  const jwk = jwkOf(await readText(path));
  if (!jwk || typeof jwk.d !== "string")
    throw new InputError(`${path} is no signing key (a P-256 private key as JWK).`);
  try {
    const key = (await importJWK({ ...jwk, alg: "ES256" }, "ES256")) as CryptoKey;
    return { key, kid: await calculateJwkThumbprint(jwk), publicText: pointOf(jwk) };
  } catch {
    throw new InputError(`${path} is no usable P-256 key.`);
  }
}

/** A public key from its text, or from a file that holds it (or the whole key). As it stands in manifests. */
export async function readPublicKey(given: string): Promise<string> {
  if (isPublicKey(given)) return given;
  const text = (await readText(given)).trim();
  const jwk = jwkOf(text);
  const point = jwk ? pointOf(jwk) : text;
  if (!isPublicKey(point)) throw new InputError(`${given} holds no public key of a preset.`);
  return point;
}

/** True for the text of a public key: 65 bytes, beginning with 4. */
export function isPublicKey(text: string): boolean {
  const bytes = bytesOf(text);
  return bytes !== null && bytes.length === 65 && bytes[0] === 4;
}

/** The key that verifies, from its text. */
export async function importPublicKey(text: string): Promise<{ readonly key: CryptoKey; readonly kid: string }> {
  const bytes = Buffer.from(text, "base64url");
  const jwk: JWK = {
    kty: "EC",
    crv: "P-256",
    x: bytes.subarray(1, 33).toString("base64url"),
    y: bytes.subarray(33).toString("base64url"),
  };
  try {
    return { key: (await importJWK(jwk, "ES256")) as CryptoKey, kid: await calculateJwkThumbprint(jwk) };
  } catch {
    throw new InputError(`${text.slice(0, 12)}… is no point of P-256.`);
  }
}

function pointOf({ x, y }: JWK): string {
  const part = (text: string | undefined): Buffer => Buffer.from(text ?? "", "base64url");
  return Buffer.concat([Buffer.from([4]), part(x), part(y)]).toString("base64url");
}

function jwkOf(text: string): JWK | null {
  try {
    const value = JSON.parse(text) as JWK;
    return typeof value === "object" && value !== null && value.kty === "EC" && value.crv === "P-256" ? value : null;
  } catch {
    return null;
  }
}
