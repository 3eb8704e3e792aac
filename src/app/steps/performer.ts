import type { JournalEntry } from "../../actions/journal";
import type { Step, StepKind, StepState, UndoData } from "../../actions/step";
import type { MailboxPort, ShownMessagePort } from "../../ports/mailbox";
import type { MailRulesPort } from "../../ports/mail-rules";
import type { CaseStorePort, ClockPort, JournalPort } from "../../ports/outside";
import type { Outcome } from "../../ports/outcome";

/** What steps reach the outside by. */
export interface StepPorts {
  readonly mailbox: MailboxPort;
  readonly shown: ShownMessagePort;
  readonly rules: MailRulesPort;
  readonly cases: CaseStorePort;
  readonly journal: JournalPort;
  readonly clock: ClockPort;
}

export type StepOf<K extends StepKind> = Extract<Step, { readonly kind: K }>;

/** The state that a step has reached, and where the message is when that changed. */
export interface Reached {
  readonly state: StepState;
  readonly itemId?: string | undefined;
}

/**
 * How one kind of step is carried out. A refusal of `prepare` and `happened` means that nothing was touched; a refusal
 * of `act` may leave open what happened, which `happened` then finds out.
 */
export interface Performer<K extends StepKind> {
  /**
   * Reads what undo will need. Answers `running` when the step has to act, else with the state it has already. `before` is
   * what an earlier attempt left, null for the first.
   */
  readonly prepare: (
    step: StepOf<K>,
    run: JournalEntry,
    ports: StepPorts,
    before: UndoData | null,
  ) => Promise<Outcome<StepState>>;
  readonly act: (
    step: StepOf<K>,
    run: JournalEntry,
    ports: StepPorts,
    undo: UndoData | null,
  ) => Promise<Outcome<Reached>>;
  /** Looks whether the step took effect; null when it did not. */
  readonly happened: (
    step: StepOf<K>,
    run: JournalEntry,
    ports: StepPorts,
    undo: UndoData | null,
  ) => Promise<Outcome<Reached | null>>;
  /** Takes the step back as far as it took effect; safe to repeat. `done` when it cannot be taken back. */
  readonly takeBack: (
    step: StepOf<K>,
    run: JournalEntry,
    ports: StepPorts,
    undo: UndoData,
  ) => Promise<Outcome<Reached>>;
}

export function running(undo: UndoData | null): StepState {
  return { state: "running", undo };
}

export function done(undo: UndoData | null): StepState {
  return { state: "done", undo };
}

export const undone: Reached = { state: { state: "undone" } };

/** A step that stays as it is, because nothing can take it back. */
export const remains: Reached = { state: { state: "done", undo: null } };
