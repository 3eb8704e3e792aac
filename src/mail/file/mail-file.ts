import type { Message } from "../message";

/** One mail of a file and what is needed to join it with others. */
export interface ParsedMail {
  readonly message: Message;
  /** Message ids, without angle brackets, of the mails it answers, oldest first. */
  readonly references: readonly string[];
}

/** Bytes to text by a label of the WHATWG encoding standard; comes in from outside, where the decoder lives. */
export type Decode = (bytes: Uint8Array, label: string) => string;

/** A file that is no mail; the message goes on after the name of the file, without a full stop. */
export class MailFileError extends Error {}
