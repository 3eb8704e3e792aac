/**
 * The emulator's book: a third party's Graph server that carries out every change before the mailbox takes it over.
 * `call` answers with the emulator's own status and body.
 */
export interface Book {
  readonly url: string;
  call(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
  close(): Promise<void>;
}

/** Thrown when the emulator refuses a change that the layer in front of it let through: a fault of ours. */
export function bookRefused(what: string, status: number): Error {
  return new Error(`The emulator refused to ${what}: status ${status}`);
}
