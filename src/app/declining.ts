import type { ComposedDecline, DeclineSituation, DeclineTone } from "../decline/compose";
import type { Remark } from "../decline/lint";
import type { Verdict } from "../engine/verdict";
import type { Case } from "../mail/case";
import type { Conversation } from "../mail/message";
import type { EffectivePreset } from "../presets/effective";
import type { SessionContext } from "./context";
import { judgedNow, type Judged } from "./judging";
import type { AppState, DeclineDraft } from "./state";

/** What the reader chose; what is left out follows from the verdict. */
export interface DeclineChoice {
  readonly tone?: DeclineTone | undefined;
  readonly language?: string | undefined;
  readonly situation?: DeclineSituation | undefined;
}

/** All that a decline is composed from. */
export interface DeclineRequest {
  readonly verdict: Verdict;
  readonly conversation: Conversation;
  readonly preset: EffectivePreset;
  readonly known: Case | null;
  readonly choice: DeclineChoice;
}

/** Composing and linting, which arrive after the verdict is drawn. Both are pure. */
export interface DeclineKit {
  readonly compose: (request: DeclineRequest) => ComposedDecline;
  readonly lint: (text: string) => readonly Remark[];
}

/** Composes the decline for the verdict on the screen; a changed choice keeps the others, and drops hand-made changes. */
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
  if (now?.text === text) store.set({ decline: { ...now, remarks: kit.lint(text) } });
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

export function composed(
  kit: DeclineKit,
  state: Pick<AppState, "decline" | "settings"> & { readonly preset: EffectivePreset },
  judged: Judged,
  choice: DeclineChoice,
): DeclineDraft {
  const { settings, decline, preset } = state;
  const tone = choice.tone ?? decline?.tone ?? (settings.tone === "auto" ? undefined : settings.tone);
  const language = choice.language ?? decline?.language ?? settings.language ?? undefined;
  const situation = choice.situation ?? decline?.situation;
  const { verdict, conversation, known } = judged;
  const result = kit.compose({ verdict, conversation, preset, known, choice: { tone, language, situation } });
  return {
    tone: result.tone,
    language: result.language,
    situation: result.situation,
    composed: result,
    text: result.text,
    edited: false,
    remarks: kit.lint(result.text),
  };
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
