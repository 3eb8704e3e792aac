import { createQuoting } from "../../src/taskpane/card/quoting";
import { cardTexts } from "../../src/taskpane/words/card-languages";
import type { PaneWords } from "../../src/taskpane/words/context";
import { formatsOf } from "../../src/taskpane/words/formats";
import { paneEn } from "../../src/taskpane/words/pane-en";

/** English words for a reader in Berlin; a rule goes by its id. */
export const words: PaneWords = {
  card: cardTexts.en,
  pane: paneEn,
  formats: formatsOf("en-GB", "Europe/Berlin"),
  quoting: createQuoting(() => undefined),
  explain: (rule) => ({ title: `Title of ${rule}`, because: "", mayBeWrong: "Others write this too." }),
};

/** jsdom lays nothing out, so there is nothing to observe; Fluent and the timeline ask for it all the same. */
export function layNothingOut(): void {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
