import type { Verdict } from "../engine/verdict";
import type { Conversation } from "../mail/message";
import type { CancelSignal } from "../ports/cancel";
import type { HistoryPort, MessageRef, SelectionPort } from "../ports/mailbox";
import type { NotificationPort, SettingsPort, SignInPort, TracesPort, MailFilePort } from "../ports/outside";
import type { EffectivePreset } from "../presets/effective";
import type { DeclineKit } from "./declining";
import type { LoadedPreset, PresetBanner } from "./organisation";
import type { StepPorts } from "./steps/performer";
import type { Store } from "./store";

/** All that the session needs from outside. */
export interface SessionPorts extends StepPorts {
  readonly selection: SelectionPort;
  readonly history: HistoryPort;
  readonly signIn: SignInPort;
  readonly settings: SettingsPort;
  readonly notifications: NotificationPort;
  readonly traces: TracesPort;
  readonly mailFiles: MailFilePort;
}

/** A seller and the time of the first refusal, ISO 8601. */
export interface RefusedBefore {
  readonly key: string;
  readonly at: string;
}

/** What a session is made of. */
export interface SessionOptions {
  readonly ports: SessionPorts;
  /**
   * The engine with its rules: the same conversation gives the same verdict; a promise where words have to be fetched first.
   * Sellers refused before, in whatever conversation, are told with the date.
   */
  readonly judge: (conversation: Conversation, refused: readonly RefusedBefore[]) => Verdict | Promise<Verdict>;
  /** Fetches what reading these messages takes; left out where everything is there. */
  readonly prepare?: (conversation: Conversation) => Promise<void>;
  /** Composing and linting, loaded when first needed: it is not part of what draws the verdict. */
  readonly decline: () => Promise<DeclineKit>;
  readonly preset: EffectivePreset;
  /** What was wrong with the organisation's preset, if anything was. */
  readonly presetBanner?: PresetBanner | undefined;
  /** A newer preset that is still under way: it holds from the moment that it comes. */
  readonly laterPreset?: Promise<LoadedPreset | null> | undefined;
  /** Names this pane or command; unlike any other runtime's. */
  readonly runner: string;
  /** False where no sign-in window may come up: a function command has nobody to answer it. */
  readonly mayAsk: boolean;
  /** The client and its version for a report to support: names of products and numbers, nothing of the reader. */
  readonly about?: (() => Promise<Readonly<Record<string, string>>>) | undefined;
  /** A new id, unlike any other. */
  readonly newId: () => string;
}

/** What the parts of a session share. */
export interface SessionContext {
  /** Its preset is always the one that holds now. */
  readonly options: SessionOptions;
  readonly store: Store;
  /** Carries work out; a mistake of ours becomes a banner that names what broke, once, instead of an unhandled error. */
  readonly guarded: (what: string, work: () => Promise<void>) => Promise<void>;
  /** Raised when the session stops. */
  readonly over: CancelSignal;
}

/** The message on the screen is still the one that was judged: Outlook does not always tell of a change. */
export async function stillShown(context: SessionContext, ref: MessageRef): Promise<boolean> {
  const current = await context.options.ports.selection.current();
  if (!current.ok) return false;
  if (current.value.kind === "several") return current.value.refs.some(({ itemId }) => itemId === ref.itemId);
  return current.value.kind === "one" && current.value.ref.itemId === ref.itemId;
}
