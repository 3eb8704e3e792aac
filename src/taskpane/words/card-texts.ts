import type { Level } from "../../engine/verdict";
import type { Why } from "../../ports/outcome";
import type { PaneLanguage } from "./language";

/** Every text of the verdict card in one language. A missing one does not compile. Days come in as formatted, "" when unknown. */
export interface CardTexts {
  readonly language: PaneLanguage;
  readonly sentence: {
    /** The nth touch after the first refusal. */
    readonly sinceRefusal: (nth: number, day: string) => string;
    /** The newest message gives up, after so many touches since the refusal. */
    readonly givesUpAfter: (touches: number, day: string) => string;
    readonly acceptsRefusal: (day: string) => string;
    readonly givesUp: string;
    readonly praiseThenPitch: string;
    readonly hiddenPurpose: string;
    readonly nth: (nth: number, seller: string) => string;
    readonly unsure: string;
    readonly clear: string;
    readonly ours: string;
    readonly allowed: (who: string) => string;
    readonly none: string;
    readonly several: (count: string) => string;
    readonly loading: string;
    readonly failed: string;
  };
  readonly note: {
    readonly none: string;
    readonly several: string;
    readonly allowed: string;
    readonly allowedByOrganisation: string;
    readonly observed: string;
    readonly failed: string;
    readonly declinedByColleague: (day: string) => string;
    readonly alsoDeclinedBefore: (day: string) => string;
  };
  /** What a level is called. */
  readonly level: Readonly<Record<Level, string>>;
  readonly levelOf: (level: number) => string;
  readonly quoted: (who: string, day: string) => string;
  readonly question: {
    readonly known: (who: string) => string;
    readonly asked: string;
    readonly yes: string;
    readonly no: string;
    readonly yesMeans: string;
  };
  readonly act: {
    readonly decline: string;
    readonly declineKeepPraise: string;
    readonly file: string;
    readonly declineAnyway: string;
    readonly readConversation: string;
    readonly readSeller: string;
    readonly tryAgain: string;
    readonly judgeAgain: string;
    readonly undo: string;
    readonly resume: string;
  };
  readonly nothingToDo: string;
  /** What a run over the shown message did before; `when` as the text of that name gives it. */
  readonly ran: {
    readonly when: (day: string, time: string, near: boolean) => string;
    readonly sent: (when: string) => string;
    readonly "sent-here": (when: string) => string;
    readonly drafted: (when: string) => string;
    readonly "drafted-here": (when: string) => string;
    readonly opened: (when: string) => string;
    readonly filed: (when: string) => string;
    readonly stopped: (when: string) => string;
    readonly busy: string;
    readonly busyNote: string;
  };
  readonly coverage: {
    readonly message: string;
    readonly quoted: (earlier: number) => string;
    readonly selected: (count: number) => string;
    /** With mail from files that the reader added. */
    readonly added: (count: number) => string;
    readonly conversation: (count: number) => string;
    readonly seller: (count: number) => string;
    readonly reading: string;
    readonly stillCounts: string;
    readonly noSignIn: string;
  };
  /** What happened, for each reason of the outside to say no. */
  readonly why: Readonly<Record<Why, string>>;
  readonly someone: string;
}
