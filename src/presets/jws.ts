/** Type that a preset's signature names, so that nothing else signed with the same key can pass for one. */
export const PRESET_TYPE = "pitchwall-preset";

/** Characters that a signed preset may have: the payload's bytes in base64url, with header and signature. */
export const MOST_JWS = 720_000;

/** A compact JSON Web Signature (RFC 7515, section 7.1), taken apart; nothing is verified yet. */
export interface TornJws {
  readonly header: Readonly<Record<string, unknown>>;
  /** What the signature covers: header and payload as they were encoded. */
  readonly signed: string;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
}

/** Why a text is no signed preset, before any key is tried. */
export type JwsProblem = "too-large" | "unsigned" | "not-jws" | "wrong-kind";

/** Takes a signed preset apart and proves its header: ES256, our type, nothing critical, no keys brought along. */
export function tearJws(text: string): TornJws | JwsProblem {
  if (text.length > MOST_JWS) return "too-large";
  const trimmed = text.trim();
  if (trimmed.startsWith("{")) return "unsigned";
  const [head = "", body = "", mark, ...more] = trimmed.split(".");
  if (mark === undefined || more.length) return "not-jws";
  const header = headerOf(head);
  const payload = bytesOf(body);
  const signature = bytesOf(mark);
  if (!header || !payload?.length || !signature) return "not-jws";
  if (header["alg"] === "none" || !signature.length) return "unsigned";
  const foreign = ["crit", "b64", "jwk", "jku", "x5u", "x5c"].some((name) => Object.hasOwn(header, name));
  if (header["alg"] !== "ES256" || header["typ"] !== PRESET_TYPE || foreign || signature.length !== 64)
    return "wrong-kind";
  return { header, signed: `${head}.${body}`, payload, signature };
}

function headerOf(encoded: string): Readonly<Record<string, unknown>> | null {
  const bytes = bytesOf(encoded);
  if (!bytes || bytes.length > 2000) return null;
  try {
    const value: unknown = JSON.parse(String.fromCharCode(...bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...LETTERS].map((letter, value) => [letter.charCodeAt(0), value]));

/**
 * Bytes of a base64url text without padding; null when it is none. Spare bits must be zero, so that one content has one
 * spelling (RFC 4648, section 3.5).
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = VALUES.get(text.charCodeAt(index));
    if (value === undefined) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}
