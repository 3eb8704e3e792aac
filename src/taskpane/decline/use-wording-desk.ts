import { useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";
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
  /** One that was left in the middle, in an earlier decline; null when there is none, or it is on the table. */
  readonly unfinished: OwnTemplate | null;
  readonly last: Changed | null;
  /** Why the last change could not be made, or not be taken back. */
  readonly trouble: Trouble | null;
  readonly write: (template: OwnTemplate) => void;
  readonly save: (template: OwnTemplate) => Promise<void>;
  readonly cancel: () => void;
  readonly remove: (template: OwnTemplate) => Promise<void>;
  readonly undo: (change: TemplateChange) => Promise<void>;
  /** Gives up the unfinished one. */
  readonly drop: () => void;
}

/** What is being written, kept by whatever outlives the decline: another message, or a closed decline, must not lose it. */
export interface Unfinished {
  readonly template: OwnTemplate | null;
  readonly set: (change: (now: OwnTemplate | null) => OwnTemplate | null) => void;
}

export interface DeskProps {
  readonly draft: DeclineDraft;
  /** The reader's own wordings, as they are kept. */
  readonly known: readonly OwnTemplate[];
  /** The choice that holds. */
  readonly chosen: WordingChoice;
  readonly unfinished: Unfinished;
  readonly session: Pick<Session, "prepareDecline" | "changeSettings">;
}

/** One wording on the table, and the one that held before. */
interface Writing {
  readonly template: OwnTemplate;
  readonly before: WordingChoice;
}

/** The organisation's wording where there is one, else the built-in. */
const usual: WordingChoice = { kind: "organisation" };

/**
 * Writing, keeping and removing; what is being written shows in the decline at once, and only there until it is kept.
 * Words written into the decline by hand stay, whatever becomes of the wordings.
 */
export function useWordingDesk(props: DeskProps): WordingDesk {
  const { session, unfinished } = props;
  const [writing, setWriting] = useState<Writing | null>(null);
  const { last, trouble, setTrouble, change, takeBack } = useChanges(session);
  const now = useLatest({ ...props, writing });
  const choose = (wording: WordingChoice): void => {
    const draft = now.current?.draft;
    session.prepareDecline({ wording, text: draft?.edited ? draft.text : undefined });
  };
  return {
    writing: writing?.template ?? null,
    unfinished: writing === null ? unfinished.template : null,
    last,
    trouble,
    write: (template) => {
      setTrouble(null);
      choose({ kind: "own", template });
      setWriting({ before: writing?.before ?? props.chosen, template });
      unfinished.set(() => template);
    },
    save: async (template) => {
      const kept = await change("kept", template, (stored) => withTemplate(stored, template));
      // What was written on meanwhile is not kept yet.
      if (kept) unfinished.set((newest) => (newest === template ? null : newest));
      if (!kept || now.current?.writing?.template !== template) return;
      setWriting(null);
      const { before } = now.current.writing;
      if (now.current.draft.edited && !isOwn(before, template.id)) choose(before);
    },
    cancel: () => {
      if (writing === null) return;
      setTrouble(null);
      choose(writing.before);
      setWriting(null);
      unfinished.set(() => null);
    },
    remove: async (template) => {
      const gone = await change("removed", template, (stored) => withoutTemplate(stored, template.id));
      if (gone && isOwn(now.current?.chosen, template.id)) choose(usual);
    },
    undo: async (done) => {
      const back = await takeBack(done);
      if (back && isOwn(now.current?.chosen, done.id))
        choose(done.before ? { kind: "own", template: done.before } : usual);
    },
    drop: () => unfinished.set(() => null),
  };
}

/**
 * The changes that were made and what was made last; each tells whether it was made. One wording is changed once at a
 * time: a second press would find its wording changed already, and put a way back that leads nowhere over the first.
 */
function useChanges(session: DeskProps["session"]) {
  const [last, setLast] = useState<Changed | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const underWay = useRef(new Set<string>());
  const change = (kind: Changed["kind"], { id, name }: OwnTemplate, how: Making): Promise<boolean> =>
    unlessUnderWay(underWay.current, id, async () => {
      const made = await make(session, id, how);
      setTrouble(made.trouble);
      if (made.trouble === null) setLast({ change: made.change, kind, name: name.trim() });
      return made.trouble === null;
    });
  const takeBack = (done: TemplateChange): Promise<boolean> =>
    unlessUnderWay(underWay.current, done.id, async () => {
      const found = await wayBack(session, done);
      setTrouble(found);
      if (found === null) setLast((newest) => (newest?.change === done ? null : newest));
      return found === null;
    });
  return { last, trouble, setTrouble, change, takeBack };
}

/** Does nothing, and answers so, while work on the same wording is under way. */
async function unlessUnderWay(ids: Set<string>, id: string, work: () => Promise<boolean>): Promise<boolean> {
  if (ids.has(id)) return false;
  ids.add(id);
  try {
    return await work();
  } finally {
    ids.delete(id);
  }
}

/**
 * What was given last, null once the view is gone: the store takes its time, and what follows its answer goes by the
 * decline that is looked at then, if one is.
 */
function useLatest<T>(value: T): RefObject<T | null> {
  const latest = useRef<T | null>(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  useLayoutEffect(() => () => void (latest.current = null), []);
  return latest;
}

function isOwn(choice: WordingChoice | undefined, id: string): boolean {
  return choice?.kind === "own" && choice.template.id === id;
}

type Making = (stored: readonly OwnTemplate[]) => readonly OwnTemplate[];

/**
 * One change of one wording, made from what is stored by then: two presses in a row, or another pane, must not bring back
 * or lose a wording. Answers with what it takes to take it back, or with what stood in the way.
 */
async function make(
  session: DeskProps["session"],
  id: string,
  how: Making,
): Promise<{ readonly change: TemplateChange; readonly trouble: Trouble | null }> {
  const made = { change: changeOf([], id) };
  const kept = await session.changeSettings(({ templates = [] }) => {
    made.change = changeOf(templates, id);
    return { templates: how(templates) };
  });
  return { ...made, trouble: kept.ok ? null : { why: kept.why } };
}

/** Answers with what stood in the way; null when the change is taken back. */
async function wayBack(session: DeskProps["session"], change: TemplateChange): Promise<Trouble | null> {
  const found: { problem: TemplateProblem | null } = { problem: null };
  const kept = await session.changeSettings(({ templates = [] }) => {
    found.problem = backProblem(templates, change);
    return { templates: takenBack(templates, change) };
  });
  if (!kept.ok) return { why: kept.why };
  return found.problem === null ? null : { problem: found.problem };
}
