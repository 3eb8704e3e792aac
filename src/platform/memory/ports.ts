import type { MailRulesPort } from "../../ports/mail-rules";
import type { HistoryPort, MailboxPort, SelectionPort, ShownMessagePort } from "../../ports/mailbox";
import type {
  CaseStorePort,
  ClockPort,
  JournalPort,
  NotificationPort,
  SettingsPort,
  SignInPort,
  TracesPort,
  MailFilePort,
} from "../../ports/outside";
import { Crash, faulty, type Fault } from "./faults";
import { memoryMailRules } from "./mail-rules";
import { memoryMailbox, memoryShown } from "./mailbox";
import {
  memoryCases,
  memoryClock,
  memoryJournal,
  memoryMailFiles,
  memoryNotifications,
  memorySettings,
  memorySignIn,
  memoryTraces,
} from "./outside";
import { memoryHistory, memorySelection } from "./reading";
import type { World } from "./world";

/** One runtime's ports over a world. */
export interface MemoryPorts {
  readonly selection: SelectionPort;
  readonly history: HistoryPort;
  readonly mailbox: MailboxPort;
  readonly shown: ShownMessagePort;
  readonly signIn: SignInPort;
  readonly settings: SettingsPort;
  readonly cases: CaseStorePort;
  readonly journal: JournalPort;
  readonly notifications: NotificationPort;
  readonly clock: ClockPort;
  readonly rules: MailRulesPort;
  readonly traces: TracesPort;
  readonly mailFiles: MailFilePort;
}

/**
 * All ports over one world. `decide` may let calls of mailbox, shown, cases and journal go wrong; the call
 * "mailbox.createReply:begun" is the point between a draft's creation and our words in it.
 */
export function memoryPorts(world: World, decide: (call: string) => Fault | null = () => null): MemoryPorts {
  const between = (): void => {
    if (decide("mailbox.createReply:begun")) throw new Crash("mailbox.createReply:begun");
  };
  return {
    selection: memorySelection(world),
    history: memoryHistory(world),
    mailbox: faulty(memoryMailbox(world, between), "mailbox", decide),
    shown: faulty(memoryShown(world), "shown", decide),
    signIn: memorySignIn(world),
    settings: memorySettings(world),
    cases: faulty(memoryCases(world), "cases", decide),
    journal: faulty(memoryJournal(world), "journal", decide),
    notifications: memoryNotifications(world),
    clock: memoryClock(world),
    rules: faulty(memoryMailRules(world), "rules", decide),
    traces: memoryTraces(world),
    mailFiles: memoryMailFiles(),
  };
}
