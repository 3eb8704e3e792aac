import type { JournalEntry, JournalStep } from "./journal";
import type { Route, SendingMode, Step } from "./step";
import { messageToken } from "./token";

/** What the reader decided, and what the mailbox allows. */
export interface PlanInput {
  readonly id: string;
  readonly runner: string;
  /** ISO 8601. */
  readonly at: string;
  readonly message: {
    readonly itemId: string;
    readonly conversationId?: string | undefined;
    readonly internetMessageId?: string | undefined;
  };
  readonly seller: { readonly key: string; readonly name: string | null; readonly people: readonly string[] } | null;
  /** Null files the message without a word to the seller. */
  readonly decline: { readonly html: string; readonly mode: SendingMode } | null;
  readonly undoSeconds: number;
  readonly category: { readonly name: string; readonly colour: string };
  readonly folder: "archive" | { readonly named: string };
  readonly access: Access;
  /** Senders for the mail rule, which the reader has seen; left out where there shall be none. */
  readonly rule?: { readonly senders: readonly string[]; readonly allowed: readonly string[] } | undefined;
}

/** What the account lets us do: true, or why not. */
export interface Access {
  readonly write: true | string;
  readonly send: true | string;
}

/**
 * The steps of one run, all of them, in order; what cannot be done is there as skipped, with its reason. The move comes last:
 * the message leaves the screen with it, and a pane that is not pinned closes before it could do anything more. Without consent
 * to write, the decline becomes a reply form, the category goes on the message shown and nothing is moved; without
 * consent to send, it becomes a draft.
 */
export function planDecline(input: PlanInput): JournalEntry {
  const { id, runner, at, message, seller } = input;
  return {
    id,
    messageKey: messageKey(message),
    itemId: message.itemId,
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId,
    sellerKey: seller?.key ?? null,
    intent: "do",
    beganAt: at,
    runner,
    aliveAt: at,
    steps: [...declineSteps(input), categoryStep(input), ...ruleSteps(input), rememberStep(input), moveStep(input)],
  };
}

/** What tells a message from all others, over moves and devices where it has a Message-ID. */
export function messageKey(message: PlanInput["message"]): string {
  return message.internetMessageId ?? message.itemId;
}

/** The way in which a decline leaves, given what is allowed. */
export function allowedMode(mode: SendingMode, access: Access): SendingMode {
  if (access.write !== true) return "reply-form";
  return mode === "send" && access.send !== true ? "draft" : mode;
}

function declineSteps({ decline, access, message, undoSeconds }: PlanInput): readonly JournalStep[] {
  if (!decline) return [];
  const mode = allowedMode(decline.mode, access);
  const token = messageToken(messageKey(message));
  const confirm: Step = { kind: "confirm", token, undoSeconds };
  return [
    waiting({ kind: "decline", mode, html: decline.html, token }),
    mode === "send" ? waiting(confirm) : skipped(confirm, whyNotSent(decline.mode, access)),
  ];
}

function whyNotSent(wanted: SendingMode, access: Access): string {
  if (wanted !== "send") return "reader-sends";
  if (access.write !== true) return access.write;
  return access.send === true ? "reader-sends" : access.send;
}

function categoryStep({ category, access }: PlanInput): JournalStep {
  const route: Route = access.write === true ? "mailbox" : "shown";
  return waiting({ kind: "category", route, ...category });
}

function ruleSteps({ rule, folder, category, access }: PlanInput): readonly JournalStep[] {
  if (!rule || rule.senders.length === 0) return [];
  const step: Step = { kind: "rule", folder, category: category.name, ...rule };
  return [access.write === true ? waiting(step) : skipped(step, access.write)];
}

function moveStep({ folder, access }: PlanInput): JournalStep {
  const step: Step = { kind: "move", folder };
  return access.write === true ? waiting(step) : skipped(step, access.write);
}

function rememberStep({ seller, decline, at }: PlanInput): JournalStep {
  const step: Step = {
    kind: "remember",
    sellerKey: seller?.key ?? "",
    name: seller?.name ?? null,
    people: seller?.people ?? [],
    refusedAt: at,
    declined: decline !== null,
  };
  return seller ? waiting(step) : skipped(step, "no-seller");
}

function waiting(step: Step): JournalStep {
  return { step, state: { state: "waiting" } };
}

function skipped(step: Step, why: string): JournalStep {
  return { step, state: { state: "skipped", why } };
}
