import { TextEncoder } from "node:util";

const encoder = new TextEncoder();

/**
 * What the mail parser needs of a Blob: pieces put together. Node's own hands every read to its event loop several times, which took
 * a fifth of the time of judging a folder of small mail. Takes the place of the global one where the command line is bundled.
 */
export class Blob {
  #parts;

  /** @param {readonly (Uint8Array | ArrayBuffer | string)[]} parts */
  constructor(parts = []) {
    this.#parts = parts.map((part) => {
      if (part instanceof ArrayBuffer) return new Uint8Array(part);
      return typeof part === "string" ? encoder.encode(part) : part;
    });
  }

  get size() {
    return this.#parts.reduce((sum, { length }) => sum + length, 0);
  }

  async arrayBuffer() {
    const bytes = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes.buffer;
  }
}
