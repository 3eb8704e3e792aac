import type { chooseSituation, chooseTone } from "../decline/choose";
import type { composeDecline } from "../decline/compose";
import type { DeclineLanguage, Situation, Tone } from "../decline/input";
import type { lintDecline } from "../decline/lint";
import type { SessionContext } from "./context";
import { declineInput } from "./decline-input";
import { judgedNow, type Judged } from "./judging";
import type { AppState, DeclineDraft, WordingChoice } from "./state";

/** What the reader chose; what is left out follows from the verdict. */
export interface DeclineChoice {
  readonly tone?: Tone | undefined;
  readonly language?: DeclineLanguage | undefined;
  readonly situation?: Situation | undefined;
  readonly wording?: WordingChoice | undefined;
  /** The reader's own text, which stands in place of the composed one. */
  readonly text?: string | undefined;
}

/** The decline layer, which arrives after the verdict is drawn. All of it is pure. */
export interface DeclineKit {
  readonly composeDecline: typeof composeDecline;
  readonly lintDecline: typeof lintDecline;
  readonly chooseTone: typeof chooseTone;
  readonly chooseSituation: typeof chooseSituation;
}

/** Composes the decline for the verdict on the screen; a changed choice keeps the others, and drops hand-made changes that it does not name. */
export async function prepareDecline(context: SessionContext, choice: DeclineChoice): Promise<void> {
  const { store, options } = context;
  const { turn } = store.get();
  const kit = await options.decline();
  const state = store.get();
  const judged = judgedNow(state.reading);
  if (state.turn !== turn || !judged) return;
  store.set({ decline: composed(kit, state, judged, choice) });
}

/** The reader's own text in place of ours, with what a seller would hear in it. */
export async function editDecline({ store, options }: SessionContext, text: string): Promise<void> {
  const before = store.get().decline;
  if (!before) return;
  store.set({ decline: { ...before, text, edited: text !== before.composed.text } });
  const kit = await options.decline();
  const now = store.get().decline;
  if (now?.text !== text) return;
  store.set({ decline: { ...now, remarks: remarksOn(kit, text, now.language, store.get().preset.supplierDoor) } });
}

/** What goes into the mail: our own markup as composed, or the reader's text made into paragraphs. */
export function htmlOf(draft: DeclineDraft): string {
  return draft.edited ? htmlOfText(draft.text) : draft.composed.html;
}

/**
 * Plain text as inert markup: every special character escaped, marks that turn the direction of writing left out, an
 * empty line between paragraphs.
 */
export function htmlOfText(text: string): string {
  const paragraphs = text.replace(/\r\n?/g, "\n").trim().split("\n\n");
  return paragraphs.map((lines) => `<p>${escaped(lines.trim()).replaceAll("\n", "<br>")}</p>`).join("");
}

/** The decline for a verdict: earlier choices hold unless a new one is made, the reader's standing ones after them. */
export function composed(
  kit: DeclineKit,
  state: Pick<AppState, "decline" | "settings" | "preset" | "reader">,
  judged: Judged,
  choice: DeclineChoice,
): DeclineDraft {
  const { decline, preset } = state;
  const wanted = {
    tone: choice.tone ?? decline?.tone,
    language: choice.language ?? decline?.language,
    situation: choice.situation ?? decline?.situation,
    wording: choice.wording ?? decline?.wording,
  };
  const result = kit.composeDecline(declineInput(kit, state, judged, wanted));
  const text = choice.text ?? result.text;
  return {
    tone: result.tone,
    language: result.language,
    situation: result.situation,
    wording: wanted.wording,
    composed: result,
    text,
    edited: text !== result.text,
    remarks: remarksOn(kit, text, result.language, preset.supplierDoor),
  };
}

function remarksOn(kit: DeclineKit, text: string, language: DeclineLanguage, supplierDoor: string | null) {
  return kit.lintDecline(text, language, { supplierDoor: supplierDoor ?? undefined });
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[&<>"']/g, (character) => escapes[character] ?? "");
}
