import type { Category, Person } from "./page/wire";

export type WellKnownName =
  "inbox" | "sentitems" | "drafts" | "archive" | "outbox" | "deleteditems" | "junkemail" | "msgfolderroot";

export interface SeedAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly contentBase64: string;
  readonly isInline: boolean;
  readonly contentId: string | null;
}

/** One message as it is put into the local mailbox. Times are ISO 8601. */
export interface SeedMessage {
  /** Well-known name (`inbox`, `sentitems`, …) or the display name of a folder to be made. */
  readonly folder: string;
  readonly unread: boolean;
  readonly internetMessageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly replyTo: readonly Person[];
  readonly subject: string;
  readonly sentAt: string;
  readonly body: { readonly type: "html" | "text"; readonly content: string };
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly SeedAttachment[];
  readonly categories: readonly string[];
  readonly itemClass: string;
  /** Address of the mailbox that it lies in, when that is shared with the reader: Graph's /me does not know it then. */
  readonly owner?: string;
  /** Set for a meeting request. */
  readonly meeting?: { readonly start: string; readonly end: string; readonly location: string };
}

/** So many messages whose words are made when somebody reads them: a mailbox of any size at the price of its envelopes. */
export interface SeedFiller {
  readonly count: number;
  readonly envelope: (index: number) => SeedMessage;
  readonly body: (index: number) => SeedMessage["body"];
}

export interface MailboxSeed {
  readonly messages: readonly SeedMessage[];
  readonly filler?: SeedFiller;
  /** The master list; a few of Outlook's defaults when left out. */
  readonly categories?: readonly Category[];
}

/** Fills in everything that a test does not care about. */
export function seedMessage(part: Partial<SeedMessage> & Pick<SeedMessage, "from" | "sentAt">): SeedMessage {
  return {
    folder: "inbox",
    unread: false,
    internetMessageId: "",
    inReplyTo: null,
    references: [],
    to: [],
    cc: [],
    bcc: [],
    replyTo: [],
    subject: "",
    body: { type: "text", content: "" },
    headers: [],
    attachments: [],
    categories: [],
    itemClass: "IPM.Note",
    ...part,
  };
}
