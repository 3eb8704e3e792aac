import { ok, refused, type Outcome } from "../../ports/outcome";
import type { SignatureVerifierPort } from "../../ports/presets";
import { bytesOf, tearJws } from "../../presets/jws";

/**
 * Verifies ES256 with WebCrypto. Several keys may be valid at once, so that one can take over from the other. Refusals:
 * `unreadable` no signed preset · `changed` made by a key of ours, but not over these bytes · `forbidden` none of our keys ·
 * `unsupported` this browser cannot verify here.
 * @param publicKeys uncompressed points of P-256 (65 bytes) in base64url, as they stand in the manifest
 */
export function signatureVerifier(
  publicKeys: readonly string[],
  crypto: Crypto = globalThis.crypto,
): SignatureVerifierPort {
  let imported: Promise<readonly Known[]> | null = null;
  return {
    verify: async (jws) => {
      const torn = tearJws(jws);
      if (typeof torn === "string") return refused("unreadable");
      if (!crypto?.subtle) return refused("unsupported");
      imported ??= Promise.all(publicKeys.map((key) => importKey(key, crypto))).then((keys) =>
        keys.flatMap((key) => (key ? [key] : [])),
      );
      const known = await imported;
      const signed = new TextEncoder().encode(torn.signed);
      for (const { key } of known) {
        const good = await crypto.subtle.verify(ALGORITHM, key, bufferOf(torn.signature), signed);
        if (good) return payloadOf(torn.payload);
      }
      return refused(known.some(({ kid }) => kid === torn.header["kid"]) ? "changed" : "forbidden");
    },
  };
}

interface Known {
  readonly key: CryptoKey;
  /** RFC 7638 thumbprint, which the header names. */
  readonly kid: string;
}

const ALGORITHM = { name: "ECDSA", hash: "SHA-256" } as const;

/** Null for what is no key: the others still serve. */
async function importKey(text: string, { subtle }: Crypto): Promise<Known | null> {
  const point = bytesOf(text);
  if (point?.length !== 65 || point[0] !== 4) return null;
  try {
    const key = await subtle.importKey("raw", point, { name: "ECDSA", namedCurve: "P-256" }, true, ["verify"]);
    const { x, y } = await subtle.exportKey("jwk", key);
    // Members in the order that RFC 7638, section 3.2, asks for.
    const canonical = new TextEncoder().encode(JSON.stringify({ crv: "P-256", kty: "EC", x, y }));
    return { key, kid: base64url(new Uint8Array(await subtle.digest("SHA-256", canonical))) };
  } catch {
    return null;
  }
}

function payloadOf(bytes: Uint8Array): Outcome<string> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return refused("unreadable");
  }
}

function bufferOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}
