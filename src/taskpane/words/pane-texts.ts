import type { StepKind, SendingMode } from "../../actions/step";
import type { DeclineNote, Situation, Tone } from "../../decline/input";
import type { RemarkKind } from "../../decline/lint";
import type { Doubt, Stage } from "../../engine/verdict";
import type { Stance } from "../../facts/stance";
import type { RunView } from "../../app/state";

/** Every text of the views in one language; loaded with them. A missing one does not compile. */
export interface PaneTexts {
  readonly why: {
    readonly heading: string;
    readonly speaksFor: string;
    readonly speaksAgainst: string;
    readonly nothing: string;
    readonly mayBeWrong: string;
    readonly strength: readonly [little: string, some: string, strong: string];
    readonly conduct: string;
    readonly showAll: (count: string) => string;
    readonly showFewer: string;
    readonly cannotTell: string;
    readonly doubts: Readonly<Record<Doubt, string>>;
    readonly notRight: string;
    readonly notSales: string;
    readonly isSales: string;
    readonly judgeByRules: string;
    readonly never: (who: string) => string;
    readonly unnamed: string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly chart: string;
    readonly keys: string;
    readonly seller: string;
    readonly you: string;
    /** A message that is at no stage, because nothing says that anybody sells. */
    readonly message: string;
    readonly stages: Readonly<Record<Stage, string>>;
    readonly stances: Readonly<Record<Stance, string>>;
    readonly gap: (days: number) => string;
    readonly gapLong: (days: number) => string;
    readonly gapsNote: string;
    readonly wallNote: string;
    readonly crosses: (refusals: number) => string;
    readonly expected: string;
    /** By the rhythm so far, in working days. */
    readonly expectedNext: (every: number, day: string) => string;
    readonly open: string;
    readonly shown: string;
    readonly undated: string;
    readonly noWords: string;
    readonly asTable: string;
    readonly columns: { readonly date: string; readonly what: string; readonly words: string };
    readonly copy: string;
    readonly copied: string;
    readonly save: string;
    readonly saveText: string;
    readonly record: {
      readonly heading: (seller: string) => string;
      readonly made: (moment: string) => string;
      readonly reader: (who: string) => string;
      readonly summary: (refusals: number, touches: number) => string;
      readonly basis: string;
    };
  };
  readonly decline: {
    readonly heading: string;
    readonly tone: string;
    readonly tones: Readonly<Record<Tone, string>>;
    readonly language: string;
    readonly situation: string;
    readonly situations: Readonly<Record<Situation, string>>;
    readonly text: string;
    readonly remarks: (count: number) => string;
    readonly noRemarks: string;
    readonly kinds: Readonly<Record<RemarkKind, string>>;
    readonly notes: Readonly<Record<DeclineNote, string>>;
    readonly modes: Readonly<Record<SendingMode, string>>;
    readonly undoWindow: (seconds: number) => string;
    readonly go: Readonly<Record<SendingMode, string>>;
    readonly close: string;
  };
  readonly steps: {
    readonly heading: Readonly<Record<RunView["phase"], string>>;
    readonly kinds: Readonly<Record<StepKind, string>>;
    readonly states: {
      readonly waiting: string;
      readonly running: string;
      readonly done: string;
      readonly held: string;
      readonly skipped: string;
      readonly failed: string;
      readonly unknown: string;
      readonly undone: string;
    };
    readonly alreadySaid: string;
    readonly readerSends: string;
    readonly noSeller: string;
    readonly leavesAt: (time: string) => string;
    readonly keepOpen: string;
    readonly cameBack: (day: string) => string;
    readonly undo: string;
    readonly resume: string;
    readonly dismiss: string;
    readonly earlier: string;
  };
  readonly settings: {
    readonly heading: string;
    readonly addresses: string;
    readonly addressesHint: string;
    readonly sending: string;
    readonly sendingModes: Readonly<Record<SendingMode, string>>;
    readonly tone: string;
    readonly toneAuto: string;
    readonly language: string;
    readonly languageAuto: string;
    readonly undoSeconds: string;
    readonly neverJudged: string;
    readonly noneYet: string;
    readonly remove: (what: string) => string;
    readonly add: string;
    readonly notAnAddress: string;
    readonly lockedBy: (who: string) => string;
  };
  /** What the reader's organisation has set; counts come as a number, for the grammar, and as it is written. */
  readonly organisation: {
    readonly heading: (name: string) => string;
    readonly version: (version: string) => string;
    readonly contact: (who: string) => string;
    readonly observe: string;
    readonly folder: string;
    readonly archive: string;
    readonly category: string;
    readonly noMailRules: string;
    readonly supplierDoor: string;
    readonly allowed: (count: number, shown: string) => string;
    readonly refused: (count: number, shown: string) => string;
    readonly ownRules: (count: number, shown: string) => string;
    readonly recruiters: string;
    readonly lookBack: (days: string) => string;
    readonly share: string;
    readonly shareButton: string;
    readonly shared: (count: number, shown: string) => string;
    readonly nothingToShare: string;
  };
  /** Folds of the sellers and the look back, whose own texts come with them. */
  readonly book: {
    readonly sellers: string;
    readonly lookBack: string;
    readonly loading: string;
    readonly failed: string;
  };
  /** Questions that only the reader can answer. */
  readonly asking: {
    readonly alias: (address: string) => string;
    readonly assistant: (address: string) => string;
    readonly yes: string;
    readonly no: string;
    /** The day as formatted, "" when unknown. */
    readonly reopen: (who: string, day: string) => string;
    readonly reopenYes: string;
    readonly reopenNo: string;
  };
  readonly adding: {
    readonly button: string;
    readonly hint: string;
    readonly added: (count: number) => string;
    readonly known: string;
    readonly foreign: string;
    readonly noMail: string;
  };
  readonly firstRun: {
    readonly heading: string;
    readonly screens: readonly [FirstRunScreen, FirstRunScreen, FirstRunScreen];
    readonly place: (at: number, of: number) => string;
    readonly next: string;
    readonly skip: string;
    readonly done: string;
  };
  readonly banner: {
    readonly broken: string;
    readonly dismiss: string;
    readonly offline: string;
    readonly adminLink: string;
    /** Why the organisation's preset was refused. */
    readonly preset: Readonly<Record<PresetFault, string>>;
    readonly presetInForce: (version: string) => string;
    readonly presetNone: string;
    readonly presetField: (field: string) => string;
  };
}

/** Faults of a preset that readers are told apart; all mistakes in its content are one to them. */
export type PresetFault =
  | "changed"
  | "foreign"
  | "unsigned"
  | "rollback"
  | "expired"
  | "not-yet"
  | "too-large"
  | "unreachable"
  | "overdue"
  | "other";

export interface FirstRunScreen {
  readonly title: string;
  readonly body: string;
}
