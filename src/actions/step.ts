/** The steps of "Decline & archive", in the order in which they run. */
export type StepKind = "decline" | "confirm" | "category" | "rule" | "remember" | "move";

export type SendingMode = "draft" | "send" | "reply-form";

/** By which way a step reaches the mailbox: with consent (any message), or on the message shown only. */
export type Route = "mailbox" | "shown";

/** One step as data. What it needs is in it; what it did goes into its state. */
export type Step =
  | {
      readonly kind: "decline";
      readonly mode: SendingMode;
      /** The words to the seller; emptied once they stand in the mailbox, so that no journal keeps them. */
      readonly html: string;
      /** The same for every run over one message, which is how an earlier decline is found. */
      readonly token: string;
    }
  | {
      readonly kind: "confirm";
      readonly token: string;
      /** So long the server holds the mail and it can be taken back; 0 sends at once. */
      readonly undoSeconds: number;
    }
  | { readonly kind: "category"; readonly route: Route; readonly name: string; readonly colour: string }
  | {
      readonly kind: "rule";
      readonly folder: "archive" | { readonly named: string };
      readonly category: string;
      /** Senders as the rule holds them; see `MailRule`. */
      readonly senders: readonly string[];
      /** Never filed by the rule: addresses and domains. */
      readonly allowed: readonly string[];
    }
  | { readonly kind: "move"; readonly folder: "archive" | { readonly named: string } }
  | {
      readonly kind: "remember";
      readonly sellerKey: string;
      readonly name: string | null;
      readonly people: readonly string[];
      readonly refusedAt: string;
      /** False for a message filed without a word: the seller was not refused. */
      readonly declined: boolean;
    };

/**
 * Where a step stands. `why` of skipped and failed steps is a `Why` of the ports, or one of `already-said` (an earlier
 * decline of this message was found), `reader-sends` (a draft or form waits for the reader), `no-seller`.
 */
export type StepState =
  | { readonly state: "waiting" }
  /** Written down before the step touches anything, with what it takes to go back. */
  | { readonly state: "running"; readonly undo: UndoData | null }
  | { readonly state: "done"; readonly undo: UndoData | null }
  /** The finished draft waits in the mailbox, which cannot hold it back itself: an open pane sends it at its time. */
  | { readonly state: "held"; readonly undo: UndoData }
  | { readonly state: "skipped"; readonly why: string }
  /** Did not happen; with `undo`, something of it may be there (a draft begun). */
  | { readonly state: "failed"; readonly why: string; readonly undo: UndoData | null }
  /** Began, and nobody knows how it ended: looked up before anything is repeated. */
  | { readonly state: "unknown"; readonly undo: UndoData | null }
  | { readonly state: "undone" };

/** What it takes to take a step back; ids and names only, never mail text. */
export type UndoData =
  | { readonly kind: "decline"; readonly token: string; readonly draftId: string | null }
  | { readonly kind: "confirm"; readonly token: string; readonly draftId: string; readonly sendAt: string | null }
  | { readonly kind: "category"; readonly name: string; readonly hadIt: boolean }
  | { readonly kind: "rule"; readonly added: readonly string[] }
  | { readonly kind: "move"; readonly fromFolderId: string }
  | { readonly kind: "remember"; readonly sellerKey: string; readonly refusedAt: string };
