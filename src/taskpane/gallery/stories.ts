import type { AppState, DeclineDraft, RunView } from "../../app/state";
import type { JournalStep } from "../../actions/journal";
import type { RemarkKind } from "../../decline/lint";
import type { UserSettings } from "../../ports/outside";
import { productDefaults } from "../../presets/defaults";
import type { Judged } from "../card/facts";
import {
  clear,
  colleague,
  escalation,
  hidden,
  longStory,
  praise,
  rightToLeft,
  unsure,
  withdrawn,
} from "./conversations";
import { mara } from "./mail";

const settings: UserSettings = {
  sending: "draft",
  wordingApprovedAt: null,
  language: null,
  tone: "auto",
  aliases: ["mara@northlight.example"],
  neverJudge: ["@okeanos.example"],
  undoSeconds: 120,
  firstRunDone: true,
};

/** A state with nothing selected. */
export const quiet: AppState = {
  turn: 1,
  reader: { address: mara.address ?? "", name: mara.name ?? "", language: "en-GB" },
  reading: { kind: "none" },
  decline: null,
  run: null,
  earlierRuns: [],
  signIn: "signed-out",
  adminConsentLink: null,
  settings,
  preset: productDefaults,
  banner: null,
};

const text = "Dear Mr Pym,\n\nNo, we will not take this up, now or later. Please do not write to us about it again.";

const ownWordings = [
  { id: "t1", name: "Short and done", text: "{name},\n\nNo. {stop}" },
  { id: "t2", name: "For sellers of network equipment, whom we have told before", text: "{stop} {scope}" },
] as const;

/** A decline as composed. */
export const draft: DeclineDraft = {
  tone: "final",
  language: "en",
  situation: "repeated",
  composed: {
    tone: "final",
    language: "en",
    situation: "repeated",
    text,
    html: "",
    subject: "RE: Connecting",
    notes: ["keep-a-copy"],
  },
  text,
  edited: false,
  remarks: [],
};

const softened = `${text}\n\nPerhaps next year?`;

function remark(kind: RemarkKind, words: string): DeclineDraft["remarks"][number] {
  const start = softened.indexOf(words);
  return { kind, start, end: start + words.length, suggestion: "" };
}

const token = "t";
const decline = { kind: "decline", mode: "draft", html: "", token } as const;
const confirm = { kind: "confirm", token, undoSeconds: 120 } as const;
const category = { kind: "category", route: "mailbox", name: "Pitchwall: declined", colour: "preset12" } as const;
const move = { kind: "move", folder: "archive" } as const;
const remember = {
  kind: "remember",
  sellerKey: "corvane.example",
  name: "Corvane",
  people: [],
  refusedAt: "2026-09-21T08:00:00Z",
  declined: true,
} as const;

const done = { state: "done", undo: { kind: "category", name: "Pitchwall: declined", hadIt: false } } as const;
const waiting = { state: "waiting" } as const;

/** A run over the shown message. */
export function runOf(phase: RunView["phase"], steps: readonly JournalStep[], leavesAt: string | null = null): RunView {
  return {
    entry: {
      id: `run-${phase}`,
      messageKey: "item",
      itemId: "item",
      sellerKey: "corvane.example",
      intent: phase === "undoing" || phase === "undone" ? "undo" : "do",
      beganAt: "2026-09-21T08:00:00Z",
      runner: "pane",
      aliveAt: "2026-09-21T08:00:10Z",
      steps,
    },
    phase,
    undoable: phase === "finished" || phase === "stopped",
    leavesAt,
  };
}

const skippedSend: JournalStep = { step: confirm, state: { state: "skipped", why: "reader-sends" } };

export const finished = runOf("finished", [
  { step: decline, state: done },
  skippedSend,
  { step: category, state: done },
  { step: move, state: done },
  { step: remember, state: done },
]);

export const stopped = runOf("stopped", [
  { step: decline, state: done },
  skippedSend,
  { step: category, state: done },
  { step: move, state: { state: "failed", why: "offline", undo: null } },
  { step: remember, state: waiting },
]);

const running = runOf("running", [
  { step: decline, state: done },
  { step: confirm, state: done },
  { step: category, state: { state: "running", undo: null } },
  { step: move, state: waiting },
  { step: remember, state: waiting },
]);

const sent = runOf(
  "finished",
  [
    { step: decline, state: done },
    { step: confirm, state: done },
    { step: category, state: done },
    { step: move, state: { state: "skipped", why: "no-consent" } },
    { step: remember, state: done },
  ],
  "2026-09-21T08:02:00Z",
);

/** A state that shows this reading. */
export function shows(reading: AppState["reading"], change: Partial<AppState> = {}): AppState {
  return { ...quiet, reading, ...change };
}

function reading(judged: Judged, change: Partial<Judged>): Judged {
  return { ...judged, ...change };
}

/** What an organisation has set for all of its people. */
const lockedPreset: AppState["preset"] = {
  ...productDefaults,
  organisation: "Northlight",
  version: 5,
  locks: {
    sending: { by: "Northlight", reason: "Legal reads every decline before it leaves." },
    tone: { by: "Northlight", reason: null },
    allow: { by: "Northlight", reason: "Purchasing keeps this list." },
  },
};

const ref = { itemId: "item" };

/** Stories of the folds that have a state of their own; still-book.ts says which. */
function opened(names: readonly string[], language: string): Readonly<Record<string, AppState>> {
  const state = shows({ kind: "none" }, { reader: { ...quiet.reader, language } });
  return Object.fromEntries(names.map((name) => [name, state]));
}

/** Every state of the pane, by name. */
export const stories: Readonly<Record<string, AppState>> = {
  none: quiet,
  several: shows({ kind: "several", refs: [ref, ref, ref] }),
  loading: shows({ kind: "loading", ref }),
  failed: shows({ kind: "failed", ref, why: "protected" }),
  escalation: shows(escalation),
  withdrawn: shows(reading(withdrawn, { coverage: "conversation", more: { kind: "loading", depth: "seller" } })),
  colleague: shows(reading(colleague, { coverage: "seller", more: { kind: "done" } }), { signIn: "signed-in" }),
  praise: shows(praise),
  unsure: shows(unsure),
  clear: shows(clear),
  hidden: shows(hidden),
  "right-to-left": shows(rightToLeft),
  allowed: shows(reading(rightToLeft, { allowed: true })),
  "no-consent": shows(reading(escalation, { more: { kind: "refused", ok: false, why: "no-consent" } }), {
    adminConsentLink: "https://login.microsoftonline.com/common/adminconsent",
  }),
  "no-sign-in": shows(escalation, { signIn: "unsupported" }),
  offline: shows(escalation, { banner: { kind: "refused", why: "offline" } }),
  broken: shows(escalation, { banner: { kind: "broken", what: "decline" } }),
  composer: shows(escalation, { decline: draft }),
  "composer-remarks": shows(escalation, {
    decline: {
      ...draft,
      text: softened,
      edited: true,
      remarks: [remark("later", "Perhaps next year?"), remark("question", "?")],
    },
    settings: { ...settings, sending: "send" },
  }),
  "composer-wordings": shows(escalation, {
    decline: { ...draft, wording: { kind: "own", template: ownWordings[0] } },
    settings: { ...settings, templates: ownWordings },
    preset: { ...productDefaults, wording: { final: { en: "{name},\n\nNo. {stop} {scope}" } } },
  }),
  running: shows(escalation, { run: running }),
  finished: shows(escalation, { run: finished }),
  sent: shows(escalation, { run: sent }),
  stopped: shows(escalation, { run: stopped }),
  undone: shows(escalation, {
    run: runOf(
      "undone",
      finished.entry.steps.map(({ step }) => ({ step, state: { state: "undone" } })),
    ),
  }),
  "earlier-runs": shows(clear, { earlierRuns: [stopped, finished] }),
  "declined-before": shows(escalation, { earlierRuns: [finished] }),
  "stopped-before": shows(escalation, { earlierRuns: [stopped] }),
  observed: shows(escalation, { preset: { ...productDefaults, observe: true } }),
  called: shows(reading(escalation, { called: true })),
  "settings-locked": shows(clear, { preset: lockedPreset }),
  "preset-refused": shows(escalation, {
    banner: { kind: "preset", code: "changed", field: "signature", reason: "", why: null, inForce: 5 },
  }),
  "first-run": shows(escalation, { settings: { ...settings, firstRunDone: false } }),
  "timeline-40": shows(reading(longStory(40), { coverage: "seller", more: { kind: "done" } })),
  "timeline-200": shows(reading(longStory(200), { coverage: "seller", more: { kind: "done" } })),
  ...opened(["sellers", "sellers-removed", "look-back", "look-back-running", "look-back-refused"], "en-GB"),
  ...opened(["sellers-german", "look-back-german"], "de-DE"),
  german: shows(escalation, { reader: { ...quiet.reader, language: "de-DE" } }),
  "german-composer": shows(escalation, { reader: { ...quiet.reader, language: "de-DE" }, decline: draft }),
  french: shows(praise, { reader: { ...quiet.reader, language: "fr-FR" }, decline: draft }),
  spanish: shows(withdrawn, { reader: { ...quiet.reader, language: "es-ES" }, run: stopped }),
};
