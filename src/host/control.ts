import type { Fault } from "./graph/faults";
import type { GraphCall } from "./graph/request";
import { auditBook } from "./outlook/audit";
import type { ItemPatch } from "./outlook/changes";
import type { Folder, Item } from "./outlook/item";
import type { MessageRule } from "./outlook/rules";
import type { Category, Look, Notification } from "./page/wire";
import type { SeedMessage, WellKnownName } from "./seed";
import type { ConsentState } from "./signin/consent";
import type { World } from "./world";

/** How a person or a test looks into a running host and changes it. */
export interface Control {
  /** Messages of a folder (well-known name, id or display name), newest first. */
  messages(folder: string): readonly Item[];
  drafts(): readonly Item[];
  sent(): readonly Item[];
  /** The message with this subject, id or Message-ID, the newest first. */
  find(what: string): Item | null;
  folders(): readonly Folder[];
  masterCategories(): readonly Category[];
  rules(): readonly MessageRule[];
  addRule(rule: MessageRule): void;
  /** A message arrives; inbox rules act on it. */
  deliver(message: SeedMessage): Promise<Item>;
  change(item: Item, patch: ItemPatch): Promise<void>;
  move(item: Item, folder: string): Promise<void>;
  readonly faults: { add(fault: Fault): void; clear(): void; list(): readonly Fault[] };
  /** Milliseconds that every Graph answer takes longer. */
  setLatency(milliseconds: number): void;
  readonly clock: { now(): Date; set(to: Date): Promise<void>; advance(milliseconds: number): Promise<void> };
  /** Every request that reached Graph, oldest first. */
  graphCalls(): readonly GraphCall[];
  clearGraphCalls(): void;
  readonly signIn: {
    state(): ConsentState;
    set(state: ConsentState): void;
    granted(): readonly string[];
    asked(): { readonly silent: number; readonly popup: number };
    withdraw(): void;
    /** Makes every token given out so far invalid; consent stays. */
    expireTokens(): void;
  };
  roaming(): Readonly<Record<string, unknown>>;
  setRoaming(settings: Readonly<Record<string, unknown>>): void;
  /** Every notice shown so far, oldest first. */
  notifications(): readonly { readonly uid: string; readonly notice: Notification }[];
  look(): Look;
  setLook(look: Look): void;
  /** Lets every open page select messages, in another folder when one is given. */
  select(uids: readonly string[], folder?: string): void;
  /** Compares the emulator's book with the mailbox; one line for each difference. */
  audit(): Promise<readonly string[]>;
}

export function createControl(world: World): Control {
  return { ...mailControl(world), ...graphControl(world), ...pageControl(world) };
}

/** Finds a folder by well-known name, id or display name; throws when there is none. */
function folderIn({ mailbox }: World, name: string): Folder {
  const found = mailbox.folder(name) ?? mailbox.folders.find((one) => one.name === name);
  if (!found) throw new Error(`The mailbox has no folder ${name}`);
  return found;
}

type MailPart =
  | "messages"
  | "drafts"
  | "sent"
  | "find"
  | "folders"
  | "masterCategories"
  | "rules"
  | "addRule"
  | "deliver"
  | "change"
  | "move"
  | "clock"
  | "audit";

function mailControl(world: World): Pick<Control, MailPart> {
  const { mailbox, changes, book } = world;
  const inWellKnown = (name: WellKnownName): readonly Item[] => mailbox.inFolder(mailbox.wellKnown(name));
  return {
    messages: (name) => mailbox.inFolder(folderIn(world, name)),
    drafts: () => inWellKnown("drafts"),
    sent: () => inWellKnown("sentitems"),
    find: (what) =>
      mailbox.find(what) ??
      mailbox.byUid(what) ??
      mailbox.all().find((item) => item.subject === what || item.internetMessageId === what) ??
      null,
    folders: () => mailbox.folders,
    masterCategories: () => mailbox.masterCategories,
    rules: () => mailbox.rules,
    addRule: (rule) => void mailbox.rules.push(rule),
    deliver: (message) => changes.deliver(message),
    change: (item, patch) => changes.patch(item, patch),
    move: (item, name) => changes.move(item, folderIn(world, name)),
    clock: {
      now: () => mailbox.clock.now(),
      set: (to) => {
        mailbox.clock.set(to);
        return changes.sendDue();
      },
      advance: (milliseconds) => {
        mailbox.clock.advance(milliseconds);
        return changes.sendDue();
      },
    },
    audit: () => auditBook(mailbox, book),
  };
}

function graphControl(
  world: World,
): Pick<Control, "faults" | "setLatency" | "graphCalls" | "clearGraphCalls" | "signIn"> {
  const { signIn, faults, calls } = world;
  return {
    faults,
    setLatency: (milliseconds) => {
      world.latency = milliseconds;
    },
    graphCalls: () => calls,
    clearGraphCalls: () => void calls.splice(0),
    signIn: {
      state: () => signIn.state,
      set: (state) => {
        signIn.state = state;
      },
      granted: () => [...signIn.granted],
      asked: () => ({ ...signIn.asked }),
      withdraw: () => signIn.withdraw(),
      expireTokens: () => signIn.tokens.clear(),
    },
  };
}

function pageControl(
  world: World,
): Pick<Control, "roaming" | "setRoaming" | "notifications" | "look" | "setLook" | "select"> {
  const { mailbox } = world;
  return {
    roaming: () => roamingValues(mailbox.settings),
    setRoaming: (settings) => {
      mailbox.settings = roamingTexts(settings);
    },
    notifications: () => world.noticesShown,
    look: () => world.look,
    setLook: (look) => {
      world.look = look;
      world.tell({ type: "look", look });
    },
    select: (uids, name) =>
      world.tell({ type: "select", uids, folderId: name === undefined ? null : folderIn(world, name).id }),
  };
}

/** Roaming settings as Office.js stores them: each value as JSON text. */
export function roamingTexts(settings: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]));
}

function roamingValues(settings: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(settings).map(([key, text]) => [key, JSON.parse(text) as unknown]));
}
