import type { SessionContext, SessionOptions } from "./context";
import type { Desk } from "./judging";
import { emptyDesk, readFurther, readSelection, stopReading } from "./reading";
import { completeSettings } from "./settings";
import type { AppState, Session } from "./state";
import { createStore, type Store } from "./store";
import { cancelSource } from "../ports/cancel";
import { refused, type Outcome } from "../ports/outcome";
import type { SettingsChange } from "../ports/outside";

/** Nothing of these is needed to judge and draw; they come as soon as that is under way. */
const steps = () => import(/* webpackChunkName: "steps" */ "./runs");
const opening = () => import(/* webpackChunkName: "sellers" */ "./opening");
const rules = () => import(/* webpackChunkName: "bulk" */ "./mail-rule-work");
const bulk = () => import(/* webpackChunkName: "bulk" */ "./bulk-work");
const choices = () => import(/* webpackChunkName: "steps" */ "./choices");
const declining = () => import(/* webpackChunkName: "steps" */ "./declining");

/** Wires the parts of a session together. Nothing is read before `start`. */
export function createSession(options: SessionOptions): Session {
  const store = createStore(initialState(options));
  const guarded: SessionContext["guarded"] = async (what, work) => {
    try {
      await work();
    } catch (error) {
      // Our own mistake: said once, with what broke. The message of the error may hold mail text and stays here.
      store.set({ banner: { kind: "broken", what: error instanceof Error ? `${what}: ${error.name}` : what } });
    }
  };
  const { signal: over, cancel: end } = cancelSource();
  const desk = emptyDesk({ options: withCurrentPreset(options, store), store, guarded, over });
  const { context } = desk;
  const showRuns = async (): Promise<void> => (await steps()).loadRuns(context);
  let unsubscribe: readonly (() => void)[] = [];
  return {
    state: store.get,
    subscribe: store.subscribe,
    start: () =>
      guarded("start", async () => {
        const { selection, journal } = options.ports;
        unsubscribe = [
          selection.onChange(() => void guarded("reading", () => readSelection(desk))),
          journal.onChange(() => void guarded("steps", showRuns)),
        ];
        await readSettings(context);
        void awaitPreset(desk);
        await Promise.all([readSelection(desk), guarded("steps", showRuns)]);
      }),
    readMore: () => guarded("reading", () => readFurther(desk, true)),
    prepareDecline: (choice) =>
      void guarded("decline", async () => (await declining()).prepareDecline(context, choice ?? {})),
    editDecline: (text) => void guarded("decline", async () => (await declining()).editDecline(context, text)),
    closeDecline: () => store.set({ decline: null }),
    declineAndArchive: (mode) => guarded("steps", async () => (await steps()).declineAndArchive(context, mode)),
    fileSilently: () => guarded("steps", async () => (await steps()).fileSilently(context)),
    undo: (id) => guarded("undo", async () => (await steps()).undoRun(context, id)),
    resume: (id) => guarded("steps", async () => (await steps()).resumeRun(context, id)),
    dismissRun: (id) => guarded("steps", async () => (await steps()).dismissRun(context, id)),
    allow: (who, on) => guarded("settings", () => choose(desk, (part) => part.allow(desk, who, on))),
    callSales: (on) => guarded("settings", () => choose(desk, (part) => part.callSales(desk, on))),
    changeSettings: (change) => changeSettings(desk, change),
    openMessage: (id) => guarded("open", () => choose(desk, (part) => part.openMessage(context, id))),
    dismissBanner: () => store.set({ banner: null }),
    ...openings(desk),
    stop: () => {
      for (const stop of [...unsubscribe, end]) stop();
      stopReading(desk);
    },
  };
}

/** A choice about what is shown: it is not carried over to another message that was selected while the script came. */
async function choose(
  { context }: Desk,
  make: (part: Awaited<ReturnType<typeof choices>>) => Promise<void>,
): Promise<void> {
  const { turn } = context.store.get();
  const part = await choices();
  if (context.store.get().turn === turn) await make(part);
}

/** Answers as the store does, and `offline` where the script for it did not come. */
async function changeSettings(desk: Desk, change: SettingsChange): Promise<Outcome<unknown>> {
  let answer: Outcome<unknown> = refused("offline");
  await desk.context.guarded("settings", async () => {
    answer = await (await choices()).changeSettings(desk, change);
  });
  return answer;
}

async function awaitPreset(desk: Desk): Promise<void> {
  const { options, guarded } = desk.context;
  const later = await options.laterPreset;
  if (later) await guarded("preset", async () => (await import("./organisation")).takeOver(desk, later));
}

function withCurrentPreset(options: SessionOptions, store: Store): SessionOptions {
  return {
    ...options,
    get preset() {
      return store.get().preset;
    },
  };
}

function openings(desk: Desk): Pick<Session, "sellers" | "lookBack" | "bulk" | "mailRule" | "refusals" | "addMail"> {
  return {
    addMail: async (files) => (await import(/* webpackChunkName: "sellers" */ "./adding")).addMail(desk, files),
    refusals: async () => (await import("./organisation")).refusalsToShare(desk.context),
    sellers: async () => (await opening()).sellersOf(desk, (change) => changeSettings(desk, change)),
    lookBack: async () => (await opening()).lookBackOf(desk),
    bulk: async () => (await bulk()).bulkOf(desk),
    mailRule: async () => (await rules()).mailRuleOf(desk),
  };
}

function initialState({ ports, preset, presetBanner }: SessionOptions): AppState {
  return {
    turn: 0,
    reader: ports.selection.reader(),
    reading: { kind: "none" },
    decline: null,
    run: null,
    earlierRuns: [],
    signIn: ports.signIn.state(),
    adminConsentLink: ports.signIn.adminConsentLink(),
    settings: completeSettings({}, preset),
    preset,
    banner: presetBanner ? { kind: "preset", ...presetBanner } : null,
  };
}

async function readSettings({ store, options }: SessionContext): Promise<void> {
  const chosen = await options.ports.settings.read();
  if (chosen.ok) store.set({ settings: completeSettings(chosen.value, options.preset) });
  else store.set({ banner: { kind: "refused", why: chosen.why } });
}
