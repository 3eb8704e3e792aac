import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Session } from "../app/state";
import { App } from "./app";
import type { Quoting } from "./card/quoting";
import { focusAct, focusedAct } from "./first/draw";
import { leaveTabToBrowser } from "./tab-key";
import type { Appearance } from "./theme";
import type { WorkingDays } from "./timeline/story";
import { cardTexts } from "./words/card-languages";
import type { RuleWords } from "./words/context";
import { formatsOf } from "./words/formats";
import { paneLanguage } from "./words/language";
import type { PaneLanguage } from "./words/language";
import { paneTexts } from "./words/pane-languages";

export interface MountOptions {
  readonly session: Session;
  readonly appearance: Appearance;
  readonly workingDays: WorkingDays;
  readonly quoting: Quoting;
  /** Loads the words of the rules in a language of the pane. */
  readonly loadExplanations: (language: PaneLanguage) => Promise<(rule: string) => RuleWords | null>;
  /** Called in the moment before React draws, so that the first script draws no more. */
  readonly before: () => void;
  /** IANA; the reader's own when left out. */
  readonly timeZone?: string | undefined;
}

/**
 * Lets the React views take over the place of the first script's card: one synchronous drawing, so that no empty frame
 * comes between, and the focus stays on the same button. Returns the way to take the views down.
 */
export async function mountPane(root: HTMLElement, options: MountOptions): Promise<() => void> {
  const wish = options.session.state().reader.language;
  const language = paneLanguage(wish);
  const [pane, explain] = await Promise.all([paneTexts(language), options.loadExplanations(language)]);
  const formats = formatsOf(wish.startsWith(language) ? wish : language, options.timeZone);
  const words = { card: cardTexts[language], pane, formats, quoting: options.quoting, explain };
  const focused = focusedAct(root);
  options.before();
  const react = createRoot(root);
  flushSync(() =>
    react.render(
      <App session={options.session} words={words} appearance={options.appearance} workingDays={options.workingDays} />,
    ),
  );
  if (focused !== null) focusAct(root, focused);
  const giveTabBack = leaveTabToBrowser(root.ownerDocument);
  return () => {
    giveTabBack();
    react.unmount();
  };
}
