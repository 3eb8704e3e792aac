/** The steps of "Decline & archive", in the order in which they run. */
export type StepKind = "decline" | "confirm" | "category" | "move" | "remember";

export type SendingMode = "draft" | "send" | "reply-form";

/** One step as data. What it needs is in it; what it did goes into its result. */
export type Step =
  | { readonly kind: "decline"; readonly mode: SendingMode; readonly html: string; readonly token: string }
  | { readonly kind: "confirm"; readonly token: string; readonly sendAt: string | null }
  | { readonly kind: "category"; readonly name: string; readonly colour: string }
  | { readonly kind: "move"; readonly folder: "archive" | { readonly named: string } }
  | { readonly kind: "remember"; readonly sellerKey: string; readonly refusedAt: string };

export type StepState =
  | { readonly state: "waiting" }
  | { readonly state: "running" }
  | { readonly state: "done"; readonly undo: UndoData | null }
  | { readonly state: "skipped"; readonly why: string }
  | { readonly state: "failed"; readonly why: string }
  /** Began, and nobody knows how it ended: looked up before anything is repeated. */
  | { readonly state: "unknown" }
  | { readonly state: "undone" };

/** What it takes to take a step back; ids and names only, never mail text. */
export type UndoData =
  | { readonly kind: "decline"; readonly draftId: string | null; readonly sent: boolean }
  | { readonly kind: "category"; readonly name: string; readonly hadIt: boolean }
  | { readonly kind: "move"; readonly itemId: string; readonly fromFolderId: string }
  | { readonly kind: "remember"; readonly sellerKey: string; readonly refusedAt: string };
