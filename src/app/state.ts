import type { JournalEntry } from "../actions/journal";
import type { SendingMode } from "../actions/step";
import type { ComposedDecline, DeclineLanguage, Situation, Tone } from "../decline/input";
import type { Remark } from "../decline/lint";
import type { Verdict } from "../engine/verdict";
import type { Case } from "../mail/case";
import type { Conversation } from "../mail/message";
import type { MessageRef, ReaderProfile } from "../ports/mailbox";
import type { EffectivePreset } from "../presets/effective";
import type { Added } from "./adding";
import type { LookBack } from "./look-back";
import type { Bulk } from "./bulk";
import type { MailRuleDesk } from "./mail-rule";
import type { PresetBanner, RefusalExport } from "./organisation";
import type { ReopenProposal, Sellers } from "./sellers";
import type { HandedFile, OwnTemplate, SettingsChange, SignInState, UserSettings } from "../ports/outside";
import type { Outcome, Refused, Why } from "../ports/outcome";

/** What a verdict rests on, in rising order. */
export type Coverage = "message" | "quoted" | "selected" | "added" | "conversation" | "seller";

/** Reading on: nothing asked for, under way, at its end, or refused. */
export type More =
  | { readonly kind: "idle" }
  | { readonly kind: "loading"; readonly depth: Coverage }
  | { readonly kind: "done" }
  | ({ readonly kind: "refused" } & Refused);

/** What the pane has to show about the selection. */
export type Reading =
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly refs: readonly MessageRef[] }
  | { readonly kind: "loading"; readonly ref: MessageRef }
  | { readonly kind: "failed"; readonly ref: MessageRef; readonly why: Why }
  | {
      readonly kind: "judged";
      readonly ref: MessageRef;
      /** The conversation judged, oldest message first. */
      readonly conversation: Conversation;
      /** The message shown, by its id in the conversation. */
      readonly shownId: string;
      readonly verdict: Verdict;
      readonly coverage: Coverage;
      readonly more: More;
      /** In somebody else's mailbox: only what is shown is judged, and nothing is moved. */
      readonly shared?: boolean | undefined;
      /** What is remembered of this seller from before. */
      readonly known: Case | null;
      /** Where each message of the conversation can be opened. */
      readonly refs: Readonly<Record<string, MessageRef>>;
      /** The reader asked never to judge this person or company. */
      readonly allowed: boolean;
      /** The reader answered this declined seller kindly: whether that reopens the case is asked, not assumed. */
      readonly proposal?: ReopenProposal | undefined;
      /** Sales only because the reader said so. */
      readonly called?: boolean | undefined;
    };

/** Whose words a decline is made of. An own template comes whole, so that one can be looked at before it is kept. */
export type WordingChoice =
  | { readonly kind: "built-in" }
  | { readonly kind: "organisation" }
  | { readonly kind: "own"; readonly template: OwnTemplate };

/** The decline being looked at. */
export interface DeclineDraft {
  readonly tone: Tone;
  readonly language: DeclineLanguage;
  readonly situation: Situation;
  /** What the reader chose; left out, the organisation's wording stands where there is one, else the built-in. */
  readonly wording?: WordingChoice | undefined;
  readonly composed: ComposedDecline;
  /** The text as the reader has it now, and whether it is the reader's own by now. */
  readonly text: string;
  readonly edited: boolean;
  readonly remarks: readonly Remark[];
}

/** A run of steps on the screen. */
export interface RunView {
  readonly entry: JournalEntry;
  /**
   * `waiting`: everything is done but the sending, which an open pane does at `leavesAt`. `stopped`: a step failed, or nobody
   * carries the run on; `resume` goes on from there.
   */
  readonly phase: "running" | "waiting" | "finished" | "stopped" | "undoing" | "undone";
  /** At least one step can be taken back. */
  readonly undoable: boolean;
  /** ISO 8601: a decline handed over with an undo window leaves then; null when there is none, or it has passed. */
  readonly leavesAt: string | null;
}

/**
 * Everything the pane draws.
 * Changed since the first contract: `preset` and `adminConsentLink` are new here, `leavesAt` in RunView; step states
 * `running` and `unknown` carry their undo data; `category` steps name their route;
 * the decline's types are those of src/decline/input.ts.
 * Frozen; a new one for every change.
 */
export interface AppState {
  /** Raised with every selection; answers of older turns are dropped. */
  readonly turn: number;
  readonly reader: ReaderProfile;
  readonly reading: Reading;
  readonly decline: DeclineDraft | null;
  readonly run: RunView | null;
  /** Runs of earlier times that did not come to their end, and those that can still be undone. */
  readonly earlierRuns: readonly RunView[];
  readonly signIn: SignInState;
  /** Where an administrator agrees for everybody; null without sign-in. */
  readonly adminConsentLink: string | null;
  readonly settings: UserSettings;
  readonly preset: EffectivePreset;
  /** One line above everything: the last refusal of the outside that concerns the whole pane, or our own mistake. */
  readonly banner:
    | { readonly kind: "refused"; readonly why: Why }
    | { readonly kind: "broken"; readonly what: string }
    | ({ readonly kind: "preset" } & PresetBanner)
    | null;
}

/** The session: events in, state out. */
export interface Session {
  readonly state: () => AppState;
  readonly subscribe: (listener: (state: AppState) => void) => () => void;
  /** Reads the settings and the first selection. */
  readonly start: () => Promise<void>;
  /** Asks for sign-in if need be (on a click) and reads the conversation, then the seller's other mail. */
  readonly readMore: () => Promise<void>;
  /**
   * Composes the decline for the verdict on the screen; the choices not named are made from the verdict. Words that the
   * reader has written into it by hand are dropped, unless they come along as `text`.
   */
  readonly prepareDecline: (choice?: {
    readonly tone?: Tone | undefined;
    readonly language?: DeclineLanguage | undefined;
    readonly situation?: Situation | undefined;
    readonly wording?: WordingChoice | undefined;
    readonly text?: string | undefined;
  }) => void;
  readonly editDecline: (text: string) => void;
  readonly closeDecline: () => void;
  /** Decline → confirm → category → remember → move, in the sending mode of the settings unless one is named. */
  readonly declineAndArchive: (mode?: SendingMode) => Promise<void>;
  /** Category and move without a word to the seller. */
  readonly fileSilently: () => Promise<void>;
  readonly undo: (runId: string) => Promise<void>;
  /** Looks up how an interrupted run stands and goes on from there, never repeating blindly. */
  readonly resume: (runId: string) => Promise<void>;
  readonly dismissRun: (runId: string) => Promise<void>;
  /** "Never judge this person or company"; off again by the same call. */
  readonly allow: (who: "person" | "company", on: boolean) => Promise<void>;
  /** "This is sales", of the conversation shown; off again by the same call. */
  readonly callSales: (on: boolean) => Promise<void>;
  /** Answers whether the change is kept; a refusal is told in the banner, too. */
  readonly changeSettings: (change: SettingsChange) => Promise<Outcome<unknown>>;
  readonly openMessage: (messageId: string) => Promise<void>;
  /** Mail files join what is judged; answers with what became of each, in their order. */
  readonly addMail: (files: readonly HandedFile[]) => Promise<readonly Added[]>;
  readonly dismissBanner: () => void;
  /** What the reader can hand in for the organisation's list of refused sellers. */
  readonly refusals: () => Promise<RefusalExport>;
  /** The book of sellers, fetched when first asked for; the same one every time. */
  readonly sellers: () => Promise<Sellers>;
  /** The look through the Inbox, fetched when first asked for; it goes on while the pane shows something else. */
  readonly lookBack: () => Promise<LookBack>;
  /** Declining and filing many messages, fetched when first asked for; the same one every time. */
  readonly bulk: () => Promise<Bulk>;
  /** The mail rule for declined sellers, fetched when first asked for; the same one every time. */
  readonly mailRule: () => Promise<MailRuleDesk>;
  readonly stop: () => void;
}
