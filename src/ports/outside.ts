import type { Case } from "../mail/case";
import type { Message } from "../mail/message";
import type { JournalEntry } from "../actions/journal";
import type { CancelSignal } from "./cancel";
import type { Outcome } from "./outcome";

/** Time comes in as a value: ISO 8601 with zone. */
export interface ClockPort {
  readonly now: () => string;
  /** Resolves after so many milliseconds, or rejects never; stops early when aborted. */
  readonly wait: (milliseconds: number, signal?: CancelSignal) => Promise<void>;
}

/** One-line notices in Outlook's own bar, at most 150 characters. */
export interface NotificationPort {
  readonly show: (key: string, text: string, kind: "info" | "progress" | "error") => Promise<Outcome<void>>;
  readonly clear: (key: string) => Promise<Outcome<void>>;
}

/** What we ask the account for, each when it is first needed. */
export type Scope = "read" | "write" | "send" | "rules";

export type SignInState = "unknown" | "unsupported" | "signed-out" | "signed-in";

/** Sign-in by nested app authentication. */
export interface SignInPort {
  readonly state: () => SignInState;
  /** Silent unless `ask` is set, which needs a click of the reader. Resolves when a token with these scopes is at hand. */
  readonly require: (scopes: readonly Scope[], ask: boolean) => Promise<Outcome<void>>;
  /** The address at which an administrator can agree for everybody. */
  readonly adminConsentLink: () => string | null;
}

/** A wording of the reader's own for declines; see `fillTemplate` for its placeholders. */
export interface OwnTemplate {
  /** Tells templates apart, removed ones too: never given again. The name can be changed. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** The user's own choices, complete: what was not chosen comes from the preset and the product. */
export interface UserSettings {
  readonly sending: "draft" | "send" | "reply-form";
  /** Set once the reader has approved the wording in the pane: ISO 8601. */
  readonly wordingApprovedAt: string | null;
  readonly language: string | null;
  readonly tone: "auto" | "brief" | "courteous" | "firm" | "final";
  readonly aliases: readonly string[];
  readonly neverJudge: readonly string[];
  /** Conversations that the reader called sales, by their ids; none when left out. */
  readonly calledSales?: readonly string[] | undefined;
  /** Wordings of the reader's own; none when left out. */
  readonly templates?: readonly OwnTemplate[] | undefined;
  readonly undoSeconds: number;
  readonly firstRunDone: boolean;
}

/** A change of settings. One made from what is stored loses nothing that another pane, or an earlier press, has changed. */
export type SettingsChange = Partial<UserSettings> | ((stored: Partial<UserSettings>) => Partial<UserSettings>);

/** Settings, kept with the mailbox; only what the reader chose. */
export interface SettingsPort {
  readonly read: () => Promise<Outcome<Partial<UserSettings>>>;
  /** `undefined` forgets a choice. Answers with all choices after the change. */
  readonly change: (change: SettingsChange) => Promise<Outcome<Partial<UserSettings>>>;
}

/** What we remember of sellers; never mail text. Writes of two panes of one browser lose nothing. */
export interface CaseStorePort {
  readonly find: (sellerKey: string) => Promise<Outcome<Case | null>>;
  readonly all: () => Promise<Outcome<readonly Case[]>>;
  /** Reads, changes and writes under one lock; null removes. */
  readonly update: (sellerKey: string, change: (known: Case | null) => Case | null) => Promise<Outcome<Case | null>>;
  readonly clear: () => Promise<Outcome<void>>;
}

/**
 * Runs of steps, so that a crash or a closed pane is resumed or shown, and a finished run can be taken back later.
 * Shared by all panes and commands of one browser.
 */
export interface JournalPort {
  readonly all: () => Promise<Outcome<readonly JournalEntry[]>>;
  /** Claims a message for one run: `changed` when there is another run for it, under way or finished. */
  readonly begin: (entry: JournalEntry) => Promise<Outcome<void>>;
  /** Takes a run over: `changed` when its runner is alive and somebody else, `gone` when it is not there. */
  readonly claim: (id: string, runner: string, now: string) => Promise<Outcome<JournalEntry>>;
  /** `changed` when the run has a new runner by now, `gone` when it was ended: the caller stops. */
  readonly write: (entry: JournalEntry) => Promise<Outcome<void>>;
  readonly end: (id: string) => Promise<Outcome<void>>;
  /** Calls back when another pane or command has changed the journal; returns the way to stop. */
  readonly onChange: (listener: () => void) => () => void;
}

/**
 * What Pitchwall leaves in a mailbox and in a browser, and its removal. Each call answers with how many things it took
 * away, and may be repeated.
 */
export interface TracesPort {
  /** Our own mail rules; others are not touched. */
  readonly removeRules: () => Promise<Outcome<number>>;
  /** Takes a category off every message that carries it. */
  readonly removeLabels: (category: string) => Promise<Outcome<number>>;
  /** Takes a category off the mailbox's list of categories. */
  readonly removeCategory: (category: string) => Promise<Outcome<number>>;
  /** Settings, sellers, runs and copies, with the mailbox and in this browser. */
  readonly removeStored: () => Promise<Outcome<number>>;
}

/** A file that the reader hands to the pane. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads mail files (.eml, .msg). `unreadable`: it is no mail; `too-large`: nobody mails that much. */
export interface MailFilePort {
  readonly read: (file: HandedFile) => Promise<Outcome<Message>>;
}
