/** Somebody on the wire; either part may be missing. Addresses are compared in lower case. */
export interface Person {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
}

/** A body as it was received. */
export interface Body {
  readonly type: "text" | "html";
  readonly content: string;
}

/** One mail. Only `body` is sure to be there; what is missing makes rules answer "can't tell". */
export interface Message {
  readonly id: string;
  readonly from?: Person | undefined;
  readonly to?: readonly Person[] | undefined;
  readonly cc?: readonly Person[] | undefined;
  /** ISO 8601 with zone. */
  readonly sentAt?: string | undefined;
  readonly subject?: string | undefined;
  readonly body: Body;
  /** Internet headers, names in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What is known of earlier mail with this sender beyond the messages at hand. */
export interface History {
  readonly fromThem?: number | undefined;
  readonly fromUs?: number | undefined;
  /** ISO 8601 date. */
  readonly since?: string | undefined;
  /** True when the mailbox was searched and nothing else can be there. */
  readonly complete?: boolean | undefined;
}

/** Messages that belong together, in any order; the shape of design section 4a. */
export interface Conversation {
  readonly id: string;
  /** The reader's own addresses. Empty: every message is inbound. */
  readonly me: readonly string[];
  readonly myDomains: readonly string[];
  readonly messages: readonly Message[];
  readonly history?: History | undefined;
}

/** A date as a mail program wrote it above quoted mail. */
export interface WrittenDate {
  readonly text: string;
  /** How 3/4/2026 is meant where nothing else tells: true for American order. */
  readonly monthFirst: boolean;
}

/** A message rebuilt from quoted history. */
export interface EarlierMessage {
  readonly from?: Person | undefined;
  /** Read by `sentAtOf`: few ask for it, and what reads dates in a dozen languages is no part of the first script. */
  readonly date?: WrittenDate | undefined;
  readonly subject?: string | undefined;
  readonly visible: string;
}
