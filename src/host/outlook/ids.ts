import { createHash } from "node:crypto";

/*
 * Outlook hands out base64 ids; Microsoft Graph writes the same ids with `-` for `/` and `_` for `+`.
 * Every id made here holds both characters, so that a forgotten conversion is noticed at once.
 */

const bytesOf = (kind: string, serial: number): string =>
  createHash("sha512").update(`${kind}:${serial}`).digest("base64").replace(/=/g, "");

/** An id in the alphabet of Exchange Web Services, as Office.js hands it out: base64 with `/` and `+`. */
export function ewsId(kind: string, serial: number): string {
  const text = bytesOf(kind, serial).replace(/[/+]/g, "x");
  return `AAMkAG${text.slice(0, 30)}/${text.slice(30, 56)}+${text.slice(56, 80)}AAA=`;
}

/** An immutable id: already in the alphabet of Graph, the same for ever. */
export function immutableId(kind: string, serial: number): string {
  const text = bytesOf(`immutable-${kind}`, serial).replace(/[/+]/g, "x");
  return `AAkALgAAAAAA${text.slice(0, 40)}-${text.slice(40, 64)}_AAA=`;
}

/** A conversation id in the alphabet of Exchange Web Services. */
export function conversationId(serial: number): string {
  const text = bytesOf("conversation", serial).replace(/[/+]/g, "x");
  return `AAQkAG${text.slice(0, 24)}/${text.slice(24, 40)}+${text.slice(40, 52)}AQA=`;
}

/** The Graph form of an id. */
export function toRest(id: string): string {
  return id.replaceAll("/", "-").replaceAll("+", "_");
}

/** The Exchange Web Services form of an id. */
export function toEws(id: string): string {
  return id.replaceAll("-", "/").replaceAll("_", "+");
}

/** A change key, a new one for every version of an item. */
export function changeKey(serial: number): string {
  return `CQAAABYAAAC${bytesOf("change", serial).replace(/[/+]/g, "x").slice(0, 16)}`;
}
