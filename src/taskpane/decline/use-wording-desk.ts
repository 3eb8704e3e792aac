import { useState } from "react";
import {
  backProblem,
  changeOf,
  takenBack,
  withoutTemplate,
  withTemplate,
  type TemplateChange,
  type TemplateProblem,
} from "../../app/own-templates";
import type { DeclineDraft, Session, WordingChoice } from "../../app/state";
import type { Why } from "../../ports/outcome";
import type { OwnTemplate } from "../../ports/outside";

/** What was changed last. */
export interface Changed {
  readonly change: TemplateChange;
  readonly kind: "kept" | "removed";
  readonly name: string;
}

/** Why a change was not made: the wordings leave no room for it, or the outside refused it. */
export type Trouble = { readonly problem: TemplateProblem } | { readonly why: Why };

/** The reader's own wordings as they are worked on. */
export interface WordingDesk {
  /** The one on the table; null when none is. */
  readonly writing: OwnTemplate | null;
  readonly last: Changed | null;
  /** Why the last change could not be taken back. */
  readonly trouble: Trouble | null;
  readonly write: (template: OwnTemplate) => void;
  readonly save: (template: OwnTemplate) => void;
  readonly cancel: () => void;
  readonly remove: (template: OwnTemplate) => void;
  readonly undo: (change: TemplateChange) => Promise<void>;
}

export interface DeskProps {
  readonly draft: DeclineDraft;
  /** The reader's own wordings, as they are kept. */
  readonly known: readonly OwnTemplate[];
  /** The choice that holds. */
  readonly chosen: WordingChoice;
  readonly session: Pick<Session, "prepareDecline" | "editDecline" | "changeSettings">;
}

/** One wording on the table, and the decline as it was before. */
interface Writing {
  readonly template: OwnTemplate;
  readonly before: WordingChoice;
  /** What the reader had written into the decline by hand. */
  readonly text: string | null;
}

/** The organisation's wording where there is one, else the built-in. */
const usual: WordingChoice = { kind: "organisation" };

/** Writing, keeping and removing; what is being written shows in the decline at once, and only there until it is kept. */
export function useWordingDesk({ draft, known, chosen, session }: DeskProps): WordingDesk {
  const [writing, setWriting] = useState<Writing | null>(null);
  const [last, setLast] = useState<Changed | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  // Made from what is stored by then: two presses in a row, or another pane, must not bring back or lose a wording.
  const keep = (make: (stored: readonly OwnTemplate[]) => readonly OwnTemplate[], change: Changed): void => {
    setLast(change);
    setTrouble(null);
    void session.changeSettings(({ templates = [] }) => ({ templates: make(templates) }));
  };
  const choose = (template: OwnTemplate | null): void =>
    session.prepareDecline({ wording: template === null ? usual : { kind: "own", template } });
  const isChosen = (id: string): boolean => chosen.kind === "own" && chosen.template.id === id;
  return {
    writing: writing?.template ?? null,
    last,
    trouble,
    write: (template) => {
      choose(template);
      setWriting({ before: chosen, text: draft.edited ? draft.text : null, ...writing, template });
    },
    save: (template) => {
      const change = changeOf(known, template.id);
      keep((stored) => withTemplate(stored, template), { change, kind: "kept", name: template.name.trim() });
      setWriting(null);
    },
    cancel: () => {
      if (writing === null) return;
      session.prepareDecline({ wording: writing.before });
      if (writing.text !== null) session.editDecline(writing.text);
      setWriting(null);
    },
    remove: ({ id, name }) => {
      if (isChosen(id)) choose(null);
      keep((stored) => withoutTemplate(stored, id), { change: changeOf(known, id), kind: "removed", name });
    },
    undo: async (change) => {
      const found = await takeBack(session, change);
      setTrouble(found);
      if (found !== null) return;
      setLast((newest) => (newest?.change === change ? null : newest));
      if (isChosen(change.id)) choose(change.before);
    },
  };
}

/** Answers with what stood in the way; null when the change is taken back. */
async function takeBack(session: DeskProps["session"], change: TemplateChange): Promise<Trouble | null> {
  const found: { problem: TemplateProblem | null } = { problem: null };
  const kept = await session.changeSettings(({ templates = [] }) => {
    found.problem = backProblem(templates, change);
    return { templates: takenBack(templates, change) };
  });
  if (!kept.ok) return { why: kept.why };
  return found.problem === null ? null : { problem: found.problem };
}
