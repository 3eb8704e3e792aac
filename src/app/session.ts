import { judgedPeople, withAllowed } from "./allow-list";
import type { SessionContext, SessionOptions } from "./context";
import { correctionKey, withCalled } from "./corrections";
import { judgeAndDraw, judgedNow, readersOwn, type Desk } from "./judging";
import { emptyDesk, readFurther, readSelection, stopReading } from "./reading";
import { completeSettings } from "./settings";
import type { AppState, Session } from "./state";
import { createStore, type Store } from "./store";
import { cancelSource } from "../ports/cancel";
import type { UserSettings } from "../ports/outside";

/** Nothing of these is needed to judge and draw; they come as soon as that is under way. */
const steps = () => import(/* webpackChunkName: "steps" */ "./runs");
const opening = () => import(/* webpackChunkName: "sellers" */ "./opening");
const rules = () => import(/* webpackChunkName: "bulk" */ "./mail-rule-work");
const bulk = () => import(/* webpackChunkName: "bulk" */ "./bulk-work");
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
    allow: (who, on) => guarded("settings", () => allow(desk, who, on)),
    callSales: (on) => guarded("settings", () => callSales(desk, on)),
    changeSettings: (change) => guarded("settings", () => changeSettings(desk, change)),
    openMessage: (id) => guarded("open", () => openMessage(context, id)),
    dismissBanner: () => store.set({ banner: null }),
    ...openings(desk),
    stop: () => {
      for (const stop of [...unsubscribe, end]) stop();
      stopReading(desk);
    },
  };
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

async function changeSettings(desk: Desk, change: Partial<UserSettings>): Promise<void> {
  const { store, options } = desk.context;
  const changed = await options.ports.settings.change(change);
  if (!changed.ok) return store.set({ banner: { kind: "refused", why: changed.why } });
  store.set({ settings: completeSettings(changed.value, options.preset) });
  const judged = judgedNow(store.get().reading);
  if (judged && desk.gathered && ("aliases" in change || "neverJudge" in change || "calledSales" in change)) {
    await judgeAndDraw(desk, desk.gathered, null);
  }
}

async function allow(desk: Desk, kind: "person" | "company", on: boolean): Promise<void> {
  const { store } = desk.context;
  const judged = judgedNow(store.get().reading);
  if (!judged) return;
  const shown = judged.conversation.messages.find(({ id }) => id === judged.shownId);
  const own = readersOwn(desk);
  const address = judgedPeople(judged.verdict, shown?.from?.address).find((known) => !own.includes(known));
  if (!address) return;
  const who = { kind, address, sellerKey: judged.verdict.seller.key };
  await changeSettings(desk, { neverJudge: withAllowed(store.get().settings.neverJudge, who, on) });
}

async function callSales(desk: Desk, on: boolean): Promise<void> {
  const { settings, reading } = desk.context.store.get();
  const judged = judgedNow(reading);
  if (!judged) return;
  await changeSettings(desk, { calledSales: withCalled(settings.calledSales ?? [], correctionKey(judged.ref), on) });
}

async function openMessage({ store, options }: SessionContext, id: string): Promise<void> {
  const judged = judgedNow(store.get().reading);
  const ref = judged?.refs[id];
  if (!ref) return;
  const opened = await options.ports.selection.open(ref);
  if (!opened.ok) store.set({ banner: { kind: "refused", why: opened.why } });
}
